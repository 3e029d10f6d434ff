using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What all optimizers share: a step over all groups, and their state.</summary>
public abstract partial class OptimizerHelper : optim.Optimizer
{
    /// <summary>Options for groups that have none of their own.</summary>
    protected OptimizerOptions? _defaults;

    /// <summary>An optimizer without groups yet.</summary>
    public OptimizerHelper() { }

    /// <summary>Runs the closure with recording on, then <paramref name="body"/> with recording off for each group.</summary>
    /// <returns>What the closure returned; null without one.</returns>
    protected Tensor? _step<T>(Action<T> body, Func<Tensor>? loss_closure = null) where T : ParamGroup
    {
        Tensor? loss = null;
        if (loss_closure is not null)
            using (enable_grad()) loss = loss_closure();
        using (no_grad())
            foreach (var group in _parameter_groups) body((T)group);
        return loss;
    }

    /// <summary>Gives each parameter of a group its state, and adds the group.</summary>
    private protected void Add(ParamGroup group, Func<Parameter, OptimizerState> newState)
    {
        group.Options.InitialLearningRate = group.LearningRate;
        group.Members = [.. group.Parameters.Select(parameter => new ParamGroup.Member(parameter, newState(parameter)))];
        foreach (var member in group.Members) member.State.Initialize(group.Options);
        group.Parameters = Array.ConvertAll(group.Members, member => member.Parameter);
        _parameter_groups.Add(group);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            foreach (var group in _parameter_groups)
                foreach (var member in group.Members) member.State.Release();
        base.Dispose(disposing);
    }
}

using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Parameters that an optimizer treats alike.</summary>
public class ParamGroup : optim.ILearningRateController
{
    /// <summary>The parameters. An optimizer reads them when the group is added to it.</summary>
    public IEnumerable<Parameter> Parameters { get; set; } = [];

    /// <summary>How they are treated.</summary>
    public OptimizerOptions Options { get; set; } = null!;

    /// <inheritdoc/>
    public virtual double LearningRate
    {
        get => Options.LearningRate
            ?? throw new InvalidOperationException("The group has no learning rate yet: add it to an optimizer, or set one.");
        set => Options.LearningRate = value;
    }

    /// <inheritdoc/>
    public virtual double InitialLearningRate
    {
        get => Options.InitialLearningRate;
        set => Options.InitialLearningRate = value;
    }

    /// <summary>The parameters with what the optimizer remembers of each.</summary>
    internal Member[] Members { get; set; } = [];

    internal readonly record struct Member(Parameter Parameter, OptimizerState State);
}

namespace TorchSharp.Modules;

/// <summary>How an optimizer treats a group of parameters. What is null becomes the optimizer's own.</summary>
public class OptimizerOptions
{
    /// <summary>How far a step goes.</summary>
    public double? LearningRate { get; set; }

    /// <summary>The learning rate at the beginning, from which schedules compute.</summary>
    public double InitialLearningRate { get; set; }

    /// <summary>Copies the options of another.</summary>
    /// <exception cref="ArgumentException">They belong to another kind of optimizer.</exception>
    public virtual void LoadStateDict(OptimizerOptions source)
    {
        InitialLearningRate = source.InitialLearningRate;
        LearningRate = source.LearningRate;
    }

    /// <summary>Throws unless <see cref="LoadStateDict"/> can copy other options.</summary>
    internal void RequireSameKind(OptimizerOptions source)
    {
        if (!GetType().IsInstanceOfType(source))
            throw new ArgumentException($"Mismatched optimizer type: expected {GetType()}, but found {source.GetType()}.");
    }
}

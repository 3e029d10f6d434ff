using NeuralNotebooks.Data;

namespace NeuralNotebooks.Transfer;

/// <summary>
/// The examples of a target task, parted once: a test set to measure on, a pool from which the few labelled examples are
/// drawn, and a development pool on which recipes are chosen. No example is in two of them.
/// </summary>
public sealed class TargetTask
{
    private TargetTask(LabelledTensors test, LabelledTensors development, LabelledTensors pool) =>
        (Test, Development, Pool) = (test, development, pool);

    /// <summary>What accuracy is measured on, and nothing is chosen by.</summary>
    public LabelledTensors Test { get; }

    /// <summary>What recipes are chosen on; it gives no examples to the experiment itself.</summary>
    public LabelledTensors Development { get; }

    /// <summary>What the few labelled examples are drawn from.</summary>
    public LabelledTensors Pool { get; }

    /// <summary>Parts a set at random.</summary>
    /// <param name="all">All examples.</param>
    /// <param name="test">How many are for testing.</param>
    /// <param name="development">How many are for choosing recipes; 0 when nothing is chosen.</param>
    /// <param name="seed">Chooses which.</param>
    public static TargetTask Of(LabelledTensors all, int test, int development, long seed)
    {
        var (measured, rest) = all.Split(test, seed);
        var (chosenOn, pool) = rest.Split(development, seed);
        return new TargetTask(measured, chosenOn, pool);
    }

    /// <summary>A task whose parts were made elsewhere, such as MNIST's training and test images.</summary>
    /// <param name="test">What accuracy is measured on.</param>
    /// <param name="development">What recipes are chosen on; may be empty.</param>
    /// <param name="pool">What the few labelled examples are drawn from.</param>
    public static TargetTask Of(LabelledTensors test, LabelledTensors development, LabelledTensors pool) => new(test, development, pool);
}

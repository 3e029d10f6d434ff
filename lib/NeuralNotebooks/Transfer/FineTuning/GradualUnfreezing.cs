using NeuralNotebooks.Training;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Transfer;

/// <summary>
/// Trains the head first and then one more part of the model every few epochs, so that the head's first, large errors don't
/// spoil the layers below (J. Howard, S. Ruder, 2018).
/// </summary>
public sealed class GradualUnfreezing : ITrainingHook
{
    private readonly string[] patterns;

    /// <param name="everyEpochs">How many epochs until the next part is unfrozen, at least 1.</param>
    /// <param name="patterns">The parts as <see cref="Freezing"/> names them, that which is trained from the first epoch on first.</param>
    public GradualUnfreezing(int everyEpochs, params string[] patterns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(everyEpochs, 1);
        if (patterns.Length == 0) throw new ArgumentException("Name at least one part, such as the head.", nameof(patterns));
        (EveryEpochs, this.patterns) = (everyEpochs, [.. patterns]);
    }

    /// <summary>How many epochs until the next part is unfrozen.</summary>
    public int EveryEpochs { get; }

    /// <inheritdoc/>
    public void BeforeEpoch(int epoch, Module<Tensor, Tensor> model)
    {
        var parts = Math.Min(patterns.Length, 1 + (epoch - 1) / EveryEpochs);
        Freezing.FreezeAllBut(model, patterns[..parts]);
    }
}

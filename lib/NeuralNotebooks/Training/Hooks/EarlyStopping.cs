using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>
/// Ends a run when the validation loss has not improved for some epochs, and gives the model back the weights of its best
/// epoch. One run each: make a new one for the next.
/// </summary>
public sealed class EarlyStopping : ITrainingHook, IDisposable
{
    private const string Progress = "progress", Weights = "best.";
    private readonly Dictionary<string, Tensor> best = [];
    private int waited;

    /// <param name="patience">How many epochs in a row may pass without a lower loss, at least 1.</param>
    public EarlyStopping(int patience)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(patience, 1);
        Patience = patience;
    }

    /// <summary>How many epochs in a row may pass without a lower loss.</summary>
    public int Patience { get; }

    /// <summary>The epoch with the lowest validation loss, from 1; 0 before the first.</summary>
    public int BestEpoch { get; private set; }

    /// <summary>The lowest validation loss; infinite before the first epoch.</summary>
    public double BestLoss { get; private set; } = double.PositiveInfinity;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The run has no validation examples.</exception>
    public bool AfterEpoch(EpochRecord record, Module<Tensor, Tensor> model)
    {
        if (double.IsNaN(record.ValidationAccuracy))
            throw new InvalidOperationException("Early stopping needs validation examples: pass them to Fit, set aside from the training examples.");
        if (record.ValidationLoss < BestLoss)
        {
            (BestLoss, BestEpoch, waited) = (record.ValidationLoss, record.Epoch, 0);
            Keep(model.state_dict());
            return true;
        }
        return ++waited < Patience;
    }

    /// <inheritdoc/>
    public void AfterTraining(Module<Tensor, Tensor> model)
    {
        if (best.Count > 0) model.load_state_dict(best);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Tensor> State()
    {
        var state = best.ToDictionary(named => Weights + named.Key, named => named.Value);
        state[Progress] = tensor([BestLoss, BestEpoch, waited]);
        return state;
    }

    /// <inheritdoc/>
    public void Restore(IReadOnlyDictionary<string, Tensor> state)
    {
        var progress = state[Progress].data<double>().ToArray();
        (BestLoss, BestEpoch, waited) = (progress[0], (int)progress[1], (int)progress[2]);
        Keep(state.Where(named => named.Key.StartsWith(Weights, StringComparison.Ordinal))
            .ToDictionary(named => named.Key[Weights.Length..], named => named.Value));
    }

    /// <summary>Disposes of the best weights.</summary>
    public void Dispose()
    {
        foreach (var tensor in best.Values) tensor.Dispose();
        best.Clear();
    }

    private void Keep(Dictionary<string, Tensor> weights)
    {
        Dispose();
        foreach (var (name, weight) in weights) best[name] = weight.detach().clone().DetachFromDisposeScope();
    }
}

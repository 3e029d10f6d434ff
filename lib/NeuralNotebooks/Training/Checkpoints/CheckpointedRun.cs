using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>A training run that is saved now and then.</summary>
internal sealed class CheckpointedRun(Checkpoints checkpoints, CheckpointContent content) : IDisposable
{
    // Where the generator was when this epoch's order was drawn: enough to draw it again, and smaller than the order.
    private Tensor epochStart = Generator.Default.get_state();

    public TrainingState State { get; private set; } = new();

    /// <summary>The order of this epoch's examples; of one that was interrupted, the same order again.</summary>
    public Tensor Order(int examples)
    {
        if (State.Batches == 0)
        {
            Replace(Generator.Default.get_state());
            return randperm(examples);
        }
        using var now = Generator.Default.get_state();
        Generator.Default.set_state(epochStart);
        var order = randperm(examples);
        Generator.Default.set_state(now);
        return order;
    }

    public void AfterBatch()
    {
        if (checkpoints.EveryBatches is { } every && State.Batches % every == 0) Save();
    }

    public void Save() => content.Save(checkpoints.Path, State, epochStart);

    public void Resume()
    {
        (State, var start) = content.Load(checkpoints.Path);
        Replace(start);
    }

    public void Dispose() => epochStart.Dispose();

    private void Replace(Tensor start)
    {
        epochStart.Dispose();
        epochStart = start;
    }
}

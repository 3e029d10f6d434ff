using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>How far a run is, as tensors by name.</summary>
internal static class HistoryTensors
{
    private const int Columns = 7;

    public static Dictionary<string, Tensor> Of(TrainingState state) => new()
    {
        ["position"] = tensor([state.Epoch, state.Batches, state.Right, state.Stopped ? 1L : 0]),
        ["sums"] = tensor([state.LossSum, state.Seconds]),
        ["losses"] = tensor(state.BatchLosses.ToArray()),
        ["epochs"] = tensor(state.Epochs.SelectMany(Row).ToArray(), [state.Epochs.Count, Columns]),
    };

    public static TrainingState Read(IReadOnlyDictionary<string, Tensor> tensors)
    {
        var (position, sums) = (tensors["position"].data<long>().ToArray(), tensors["sums"].data<double>().ToArray());
        var state = new TrainingState
        {
            Epoch = (int)position[0], Batches = (int)position[1], Right = position[2], Stopped = position[3] != 0,
            LossSum = sums[0], Seconds = sums[1],
        };
        state.BatchLosses.AddRange(tensors["losses"].data<float>().ToArray());
        state.Epochs.AddRange(tensors["epochs"].data<double>().ToArray().Chunk(Columns).Select(Record));
        return state;
    }

    private static double[] Row(EpochRecord e) =>
        [e.Epoch, e.Loss, e.Accuracy, e.ValidationLoss, e.ValidationAccuracy, e.Seconds, e.Images];

    private static EpochRecord Record(double[] row) => new((int)row[0], row[1], row[2], row[3], row[4], row[5], (long)row[6]);
}

using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Batches of examples whose tensors have places: a batch has the same places, and a row for each example.</summary>
public class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
{
    /// <inheritdoc cref="utils.data.DataLoader(utils.data.Dataset, int, IEnumerable{long}, Device, int, bool, bool, bool)"/>
    public IterableDataLoader(
        utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1,
        bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset) { }

    /// <inheritdoc cref="utils.data.DataLoader(utils.data.Dataset, int, bool, Device, int?, int, bool, bool, bool)"/>
    public IterableDataLoader(
        utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset) { }

    private static IList<Tensor> Collate(IEnumerable<IList<Tensor>> examples, Device device)
    {
        using var operation = Operation.Begin(nameof(DataLoader));
        var rows = examples.ToArray();
        return [.. Enumerable.Range(0, rows[0].Count).Select(place => stack(rows.Select(row => row[place])))];
    }
}

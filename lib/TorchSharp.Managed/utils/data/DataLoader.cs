using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Batches of examples whose tensors have names: a batch has the same names, and a row for each example.</summary>
public class DataLoader : DataLoader<Dictionary<string, Tensor>, Dictionary<string, Tensor>>
{
    /// <inheritdoc cref="utils.data.DataLoader(utils.data.Dataset, int, IEnumerable{long}, Device, int, bool, bool, bool)"/>
    public DataLoader(
        utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1,
        bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset) { }

    /// <inheritdoc cref="utils.data.DataLoader(utils.data.Dataset, int, bool, Device, int?, int, bool, bool, bool)"/>
    public DataLoader(
        utils.data.Dataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset) { }

    private static Dictionary<string, Tensor> Collate(IEnumerable<Dictionary<string, Tensor>> examples, Device device)
    {
        using var operation = Operation.Begin(nameof(DataLoader));
        var rows = examples.ToArray();
        return rows[0].Keys.ToDictionary(name => name, name => stack(rows.Select(row => Named(row, name))));
    }

    private static Tensor Named(Dictionary<string, Tensor> example, string name) => example.TryGetValue(name, out var tensor)
        ? tensor
        : throw new KeyNotFoundException(
            $"The first example of a batch has a tensor \"{name}\"; another has only: {string.Join(", ", example.Keys)}.");
}

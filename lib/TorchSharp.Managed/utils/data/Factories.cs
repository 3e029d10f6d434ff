using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class data
        {
            /// <summary>Tensors whose rows are the examples: example i is row i of each. They share memory with the dataset.</summary>
            /// <param name="tensors">At least one, with as many rows each.</param>
            /// <exception cref="System.Runtime.InteropServices.ExternalException">The numbers of rows differ.</exception>
            public static TensorDataset TensorDataset(params Tensor[] tensors) => new(tensors);

            /// <summary>Batches in the dataset's own order, or in a random one; see <see cref="DataLoader{T, S}"/>.</summary>
            /// <param name="dataset">The examples.</param>
            /// <param name="batchSize">Examples in a batch, at least 1.</param>
            /// <param name="shuffle">Whether the order is random. It comes from .NET's generator, not from <c>manual_seed</c>.</param>
            /// <param name="device">Where the batches shall lie; null for the CPU.</param>
            /// <param name="seed">Makes the random order the same each time; null for a new one each time.</param>
            /// <param name="num_worker">How many threads fetch the examples of a batch.</param>
            /// <param name="drop_last">Whether a last batch that is not full is left out.</param>
            /// <param name="disposeBatch">Whether the tensors of a batch are disposed of when the next one is asked for.</param>
            /// <param name="disposeDataset">Whether the loader's disposal is the dataset's, too.</param>
            /// <exception cref="ArgumentOutOfRangeException">The batch size is less than 1.</exception>
            public static DataLoader DataLoader(
                Dataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null,
                int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <summary>Batches in a given order; see <see cref="DataLoader{T, S}"/>.</summary>
            /// <param name="dataset">The examples.</param>
            /// <param name="batchSize">Examples in a batch, at least 1.</param>
            /// <param name="shuffler">The numbers of the examples in their order; read anew each time.</param>
            /// <param name="device">Where the batches shall lie; null for the CPU.</param>
            /// <param name="num_worker">How many threads fetch the examples of a batch.</param>
            /// <param name="drop_last">Whether a last batch that is not full is left out.</param>
            /// <param name="disposeBatch">Whether the tensors of a batch are disposed of when the next one is asked for.</param>
            /// <param name="disposeDataset">Whether the loader's disposal is the dataset's, too.</param>
            /// <exception cref="ArgumentOutOfRangeException">The batch size is less than 1.</exception>
            public static DataLoader DataLoader(
                Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <inheritdoc cref="DataLoader(Dataset, int, bool, Device, int?, int, bool, bool, bool)"/>
            public static IterableDataLoader DataLoader(
                IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null,
                int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <inheritdoc cref="DataLoader(Dataset, int, IEnumerable{long}, Device, int, bool, bool, bool)"/>
            public static IterableDataLoader DataLoader(
                IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset);
        }
    }
}

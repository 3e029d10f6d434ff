using System.Collections;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// A dataset in mini-batches: <c>foreach (var batch in loader)</c> goes through it once. The tensors of a batch live until
/// the next one is asked for.
/// </summary>
/// <typeparam name="T">What an example is.</typeparam>
/// <typeparam name="S">What a batch is.</typeparam>
public class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    /// <summary>Batches in a given order.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="batchSize">Examples in a batch, at least 1.</param>
    /// <param name="collate_fn">Makes a batch of examples.</param>
    /// <param name="shuffler">The numbers of the examples in their order; read anew each time.</param>
    /// <param name="device">Where the batches shall lie; null for the CPU.</param>
    /// <param name="num_worker">How many threads fetch the examples of a batch.</param>
    /// <param name="drop_last">Whether a last batch that is not full is left out.</param>
    /// <param name="disposeBatch">Whether the tensors of a batch are disposed of when the next one is asked for.</param>
    /// <param name="disposeDataset">Whether the loader's disposal is the dataset's, too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The batch size is less than 1.</exception>
    public DataLoader(
        utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, IEnumerable<long> shuffler,
        Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        (this.dataset, batch_size, this.collate_fn, sampler) = (dataset, batchSize, collate_fn, shuffler);
        (Device, num_workers, this.drop_last) = (device ?? CPU, Math.Max(num_worker, 1), drop_last);
        (DisposeBatch, DisposeDataset) = (disposeBatch, disposeDataset);
    }

    /// <summary>Batches in the dataset's own order, or in a random one.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="batchSize">Examples in a batch, at least 1.</param>
    /// <param name="collate_fn">Makes a batch of examples.</param>
    /// <param name="shuffle">Whether the order is random, by <see cref="FisherYatesShuffler"/>.</param>
    /// <param name="device">Where the batches shall lie; null for the CPU.</param>
    /// <param name="seed">Makes the random order the same each time; null for a new one each time.</param>
    /// <param name="num_worker">How many threads fetch the examples of a batch.</param>
    /// <param name="drop_last">Whether a last batch that is not full is left out.</param>
    /// <param name="disposeBatch">Whether the tensors of a batch are disposed of when the next one is asked for.</param>
    /// <param name="disposeDataset">Whether the loader's disposal is the dataset's, too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The batch size is less than 1.</exception>
    public DataLoader(
        utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, bool shuffle = false,
        Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
        bool disposeDataset = true)
        : this(
            dataset, batchSize, collate_fn, shuffle ? new FisherYatesShuffler(dataset.Count, seed) : InOrder(dataset.Count),
            device, num_worker, drop_last, disposeBatch, disposeDataset) { }

    /// <summary>The examples.</summary>
    public utils.data.Dataset<T> dataset { get; }

    /// <summary>Examples in a batch.</summary>
    public int batch_size { get; }

    /// <summary>Makes a batch of examples.</summary>
    public Func<IEnumerable<T>, Device, S> collate_fn { get; }

    /// <summary>The numbers of the examples in their order.</summary>
    public IEnumerable<long> sampler { get; }

    /// <summary>Where the batches lie.</summary>
    public Device Device { get; }

    /// <summary>How many threads fetch the examples of a batch.</summary>
    public int num_workers { get; }

    /// <summary>Whether a last batch that is not full is left out.</summary>
    public bool drop_last { get; }

    /// <summary>Whether the tensors of a batch are disposed of when the next one is asked for.</summary>
    public bool DisposeBatch { get; }

    /// <summary>Whether the loader's disposal is the dataset's, too.</summary>
    public bool DisposeDataset { get; }

    /// <summary>How many batches the whole dataset makes.</summary>
    public long Count => drop_last ? dataset.Count / batch_size : (dataset.Count + batch_size - 1) / batch_size;

    /// <summary>Goes through the batches.</summary>
    public IEnumerator<S> GetEnumerator() => new BatchEnumerator<T, S>(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Disposes of the dataset, if the loader owns it.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && DisposeDataset) dataset.Dispose();
    }

    private static IEnumerable<long> InOrder(long count)
    {
        for (long i = 0; i < count; i++) yield return i;
    }
}

using System.Collections;
using System.Runtime.ExceptionServices;

namespace TorchSharp.Modules;

/// <summary>Goes once through the batches of a loader.</summary>
internal sealed class BatchEnumerator<T, S> : IEnumerator<S>
{
    private readonly DataLoader<T, S> loader;
    private IEnumerator<long> order;
    private IDisposable[] ofBatch = [];

    public BatchEnumerator(DataLoader<T, S> loader)
    {
        this.loader = loader;
        order = loader.sampler.GetEnumerator();
    }

    public S Current { get; private set; } = default!;

    object IEnumerator.Current => Current!;

    public bool MoveNext()
    {
        DisposeOfBatch();
        var indices = NextIndices();
        if (indices.Count == 0 || (loader.drop_last && indices.Count < loader.batch_size)) return false;
        using var scope = torch.NewDisposeScope();
        var items = Fetch(indices, scope);
        using var batch = torch.NewDisposeScope();
        Current = loader.collate_fn(items, loader.Device);
        var made = batch.DetachEverything();
        if (loader.DisposeBatch) ofBatch = made;
        return true;
    }

    public void Reset()
    {
        DisposeOfBatch();
        order.Dispose();
        order = loader.sampler.GetEnumerator();
    }

    public void Dispose()
    {
        DisposeOfBatch();
        order.Dispose();
    }

    private List<long> NextIndices()
    {
        var indices = new List<long>(loader.batch_size);
        while (indices.Count < loader.batch_size && order.MoveNext()) indices.Add(order.Current);
        return indices;
    }

    private T[] Fetch(List<long> indices, DisposeScope scope)
    {
        var items = new T[indices.Count];
        if (loader.num_workers == 1)
            for (var i = 0; i < items.Length; i++) items[i] = loader.dataset.GetTensor(indices[i]);
        else
            FetchOnThreads(indices, items, scope);
        return items;
    }

    /// <summary>Scopes belong to threads: what a worker makes is handed over to the scope of the batch.</summary>
    private void FetchOnThreads(List<long> indices, T[] items, DisposeScope scope)
    {
        try
        {
            Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = loader.num_workers }, i =>
            {
                using var own = torch.NewDisposeScope();
                items[i] = loader.dataset.GetTensor(indices[i]);
                lock (scope) own.HandOver(scope);
            });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    private void DisposeOfBatch()
    {
        foreach (var disposable in ofBatch) disposable.Dispose();
        ofBatch = [];
    }
}

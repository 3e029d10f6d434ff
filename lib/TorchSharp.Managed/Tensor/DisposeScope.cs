using TorchSharp.Memory;

namespace TorchSharp;

/// <summary>
/// Disposes of the tensors that were made on its thread between <c>torch.NewDisposeScope()</c> and its own disposal,
/// except those that were moved or detached.
/// </summary>
public sealed class DisposeScope : IDisposable
{
    private Members disposables = Spare<Members>.Take();

    internal DisposeScope(DisposeScope? outer) => OuterScope = outer;

    internal DisposeScope? OuterScope { get; }

    /// <summary>How many objects the scope will dispose of.</summary>
    public int DisposablesCount => disposables.Count;

    /// <summary>Moves an object to the scope around this one, or out of all scopes when there is none.</summary>
    /// <returns><paramref name="disposable"/>.</returns>
    public T MoveToOuter<T>(T disposable) where T : IDisposable
    {
        Forget(disposable);
        Own(disposable, OuterScope);
        return disposable;
    }

    /// <summary>Takes an object out of the scope: from now on its owner disposes of it.</summary>
    /// <returns><paramref name="disposable"/>.</returns>
    public T Detach<T>(T disposable) where T : IDisposable
    {
        Forget(disposable);
        Own(disposable, null);
        return disposable;
    }

    /// <summary>Disposes of all that the scope holds.</summary>
    public void DisposeEverything()
    {
        foreach (var disposable in disposables.ToArray()) disposable.Dispose();
        disposables.Clear();
    }

    /// <summary>Disposes of all that the scope holds, and ends it.</summary>
    public void Dispose()
    {
        var (emptied, held) = (disposables, disposables.Count);
        DisposeEverything();
        DisposeScopeManager.Close(this);
        disposables = new Members();
        Spare<Members>.Return(emptied, held);
    }

    internal void Attach(torch.Tensor tensor)
    {
        disposables.Add(tensor);
        tensor.OwningScope = this;
    }

    /// <summary>Takes all objects out of the scope, and lists them.</summary>
    internal IDisposable[] DetachEverything()
    {
        var all = disposables.ToArray();
        foreach (var disposable in all) Detach(disposable);
        return all;
    }

    /// <summary>Moves all objects to another scope.</summary>
    internal void HandOver(DisposeScope other)
    {
        foreach (var disposable in disposables) Own(disposable, other);
        disposables.Clear();
    }

    internal void Forget(IDisposable disposable) => disposables.Remove(disposable);

    private static void Own(IDisposable disposable, DisposeScope? scope)
    {
        if (disposable is torch.Tensor tensor) tensor.OwningScope = scope;
        scope?.disposables.Add(disposable);
    }

    private sealed class Members() : HashSet<IDisposable>(ReferenceEqualityComparer.Instance);
}

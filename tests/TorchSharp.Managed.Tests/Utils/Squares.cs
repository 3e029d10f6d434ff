using System.Collections.Concurrent;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Utils;

/// <summary>Example i has the number i and, freshly computed, its square.</summary>
internal sealed class Squares(long count) : utils.data.Dataset
{
    public bool IsDisposed { get; private set; }

    /// <summary>All squares that were made.</summary>
    public ConcurrentBag<Tensor> Made { get; } = [];

    public ConcurrentDictionary<int, bool> Threads { get; } = [];

    public override long Count => count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        Threads[Environment.CurrentManagedThreadId] = true;
        var number = tensor(index);
        var square = number * number;
        Made.Add(square);
        return new() { ["number"] = number, ["square"] = square };
    }

    protected override void Dispose(bool disposing) => IsDisposed = true;
}

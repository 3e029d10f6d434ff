namespace TorchSharp.Memory;

/// <summary>
/// A block of 64-byte aligned memory that tensors share: a tensor, its views and what the autograd graph keeps of it
/// each hold one reference. The last one to let go hands the block back to the <see cref="StoragePool"/>.
/// </summary>
internal sealed unsafe class Storage
{
    private int references = 1;

    internal Storage(byte* data, long capacity)
    {
        Data = data;
        Capacity = capacity;
    }

    /// <summary>What a tensor that was never released leaves to the garbage collector goes back to the pool, too.</summary>
    ~Storage()
    {
        if (Volatile.Read(ref references) == 0) return;
        StoragePool.Return(Data, Capacity);
    }

    public byte* Data { get; }

    /// <summary>Size in bytes.</summary>
    public long Capacity { get; }

    /// <summary>Counts in-place writes, so that the graph notices when a value that it saved has changed.</summary>
    public int Version { get; private set; }

    public bool IsUnshared => Volatile.Read(ref references) == 1;

    public void MarkWritten() => Version++;

    public Storage Share()
    {
        Interlocked.Increment(ref references);
        return this;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref references) > 0) return;
        GC.SuppressFinalize(this);
        StoragePool.Return(Data, Capacity);
    }
}

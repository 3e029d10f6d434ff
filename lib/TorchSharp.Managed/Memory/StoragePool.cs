using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Memory;

/// <summary>
/// Keeps released blocks for the next tensor of the same size class, so that a steady training loop neither asks the
/// system for memory nor waits for the garbage collector.
/// </summary>
/// <remarks>
/// Code that never disposes of its tensors relies on the garbage collector, which does not see this memory. So whenever
/// the live bytes have grown by <see cref="Headroom"/> or doubled since the last look, the pool asks for a collection.
/// </remarks>
internal static unsafe class StoragePool
{
    private const int Alignment = 64;
    private const long Headroom = 512L << 20;
    private const long MostKept = 512L << 20;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<long, Stack<nint>> Kept = [];
    private static long kept, live, collectAbove = Headroom;

    /// <summary>Bytes that tensors hold now, whether or not anything can still reach them.</summary>
    public static long LiveBytes => Volatile.Read(ref live);

    public static Storage Rent(long bytes)
    {
        var size = SizeClass(bytes);
        CollectIfGrown(size);
        lock (Gate)
        {
            live += size;
            if (Kept.TryGetValue(size, out var stack) && stack.TryPop(out var block))
            {
                kept -= size;
                return new Storage((byte*)block, size);
            }
        }
        return new Storage((byte*)NativeMemory.AlignedAlloc((nuint)size, Alignment), size);
    }

    public static void Return(byte* data, long size)
    {
        lock (Gate)
        {
            live -= size;
            if (kept + size <= MostKept)
            {
                if (!Kept.TryGetValue(size, out var stack)) Kept[size] = stack = new Stack<nint>();
                stack.Push((nint)data);
                kept += size;
                return;
            }
        }
        NativeMemory.AlignedFree(data);
    }

    /// <summary>Four classes an octave: at most a quarter of a block is unused, and at least one cache line is given.</summary>
    internal static long SizeClass(long bytes)
    {
        if (bytes <= Alignment) return Alignment;
        var step = Math.Max(Alignment, (long)(BitOperations.RoundUpToPowerOf2((ulong)bytes) / 8));
        return (bytes + step - 1) / step * step;
    }

    private static void CollectIfGrown(long wanted)
    {
        if (Volatile.Read(ref live) + wanted <= Volatile.Read(ref collectAbove)) return;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        lock (Gate) collectAbove = Math.Max(2 * live, live + wanted + Headroom);
    }
}

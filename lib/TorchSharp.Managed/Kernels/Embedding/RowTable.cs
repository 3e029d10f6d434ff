using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Rows of a table by their numbers.</summary>
internal static unsafe class RowTable
{
    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 32_768;

    /// <summary>rows[i] = table[index[i]], or 0 where index[i] is the padding.</summary>
    public static void Lookup<T>(T* table, long* index, long count, T* rows, long columns, long padding) where T : unmanaged =>
        Workers.For(count, 1 + Grain / Math.Max(columns, 1), (start, end) =>
        {
            var length = checked((int)columns);
            for (var i = start; i < end; i++)
            {
                var target = new Span<T>(rows + i * columns, length);
                if (index[i] == padding) target.Clear();
                else new ReadOnlySpan<T>(table + index[i] * columns, length).CopyTo(target);
            }
        });

    /// <summary>table = 0, then table[index[i]] += rows[i] for ascending i, except where index[i] is the padding.</summary>
    public static void Accumulate<T>(T* rows, long* index, long count, T* table, long size, long columns, long padding)
        where T : unmanaged, INumber<T>
    {
        new Span<T>(table, checked((int)(size * columns))).Clear();
        for (long i = 0; i < count; i++)
            if (index[i] != padding)
                Add(rows + i * columns, table + index[i] * columns, columns);
    }

    private static void Add<T>(T* row, T* sum, long n) where T : unmanaged, INumber<T>
    {
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count) (Vector256.Load(sum + i) + Vector256.Load(row + i)).Store(sum + i);
        for (; i < n; i++) sum[i] += row[i];
    }
}

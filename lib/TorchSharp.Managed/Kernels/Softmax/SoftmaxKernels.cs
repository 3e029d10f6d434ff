using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Softmax over the rows of a row-major matrix, shifted by each row's maximum so that nothing overflows.</summary>
internal static unsafe class SoftmaxKernels
{
    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 4096;

    /// <summary>y[i, j] = x[i, j] − log Σₖ e^x[i, k].</summary>
    public static void LogSoftmax<T>(T* x, T* y, long rows, long columns) where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.For(rows, 1 + Grain / Math.Max(columns, 1), (start, end) =>
        {
            if (ShortRows.Fit<T>(end - start, columns)) start += ShortRows.LogSoftmax(x + start * columns, y + start * columns, end - start, columns);
            for (var i = start; i < end; i++) LogSoftmaxOfRow(x + i * columns, y + i * columns, columns);
        });

    /// <summary>dx[i, j] = dy[i, j] − e^y[i, j] · Σₖ dy[i, k], where y is the log-softmax.</summary>
    public static void LogSoftmaxBackward<T>(T* dy, T* y, T* dx, long rows, long columns)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.For(rows, 1 + Grain / Math.Max(columns, 1), (start, end) =>
        {
            for (var i = start; i < end; i++) LogSoftmaxBackwardOfRow(dy + i * columns, y + i * columns, dx + i * columns, columns);
        });

    /// <summary>y[i, j] = e^x[i, j] / Σₖ e^x[i, k].</summary>
    public static void Softmax<T>(T* x, T* y, long rows, long columns) where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.For(rows, 1 + Grain / Math.Max(columns, 1), (start, end) =>
        {
            for (var i = start; i < end; i++) SoftmaxOfRow(x + i * columns, y + i * columns, columns);
        });

    private static void LogSoftmaxOfRow<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var max = SoftmaxRow.Max(x, n);
        var log = SoftmaxRow.Log(SoftmaxRow.SumOfExp(x, n, max));
        var (shift, rest) = (Vector256.Create(max), Vector256.Create(log));
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count) (Vector256.Load(x + i) - shift - rest).Store(y + i);
        for (; i < n; i++) y[i] = x[i] - max - log;
    }

    private static void LogSoftmaxBackwardOfRow<T>(T* dy, T* y, T* dx, long n) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = Reduce.Sum(dy, n);
        var sums = Vector256.Create(sum);
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count)
            Simd.Fma(-Exponential.Exp(Vector256.Load(y + i)), sums, Vector256.Load(dy + i)).Store(dx + i);
        if (i == n) return;
        var power = Exponential.Exp(Lanes.Load(y + i, n - i, T.Zero));
        Lanes.Store(Simd.Fma(-power, sums, Lanes.Load(dy + i, n - i, T.Zero)), dx + i, n - i);
    }

    private static void SoftmaxOfRow<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = SoftmaxRow.Exp(x, y, n, SoftmaxRow.Max(x, n));
        var sums = Vector256.Create(sum);
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count) (Vector256.Load(y + i) / sums).Store(y + i);
        for (; i < n; i++) y[i] /= sum;
    }
}

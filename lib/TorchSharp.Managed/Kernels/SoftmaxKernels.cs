using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Softmax over the rows of a row-major matrix, shifted by each row's maximum so that nothing overflows.</summary>
internal static unsafe class SoftmaxKernels
{
    /// <summary>y[i, j] = x[i, j] − log Σₖ e^x[i, k].</summary>
    public static void LogSoftmax<T>(T* x, T* y, long rows, long columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (long i = 0; i < rows; i++, x += columns, y += columns)
        {
            var max = T.NegativeInfinity;
            for (long j = 0; j < columns; j++) max = T.Max(max, x[j]);
            var sum = T.Zero;
            for (long j = 0; j < columns; j++) sum += T.Exp(x[j] - max);
            var log = T.Log(sum);
            for (long j = 0; j < columns; j++) y[j] = x[j] - max - log;
        }
    }

    /// <summary>dx[i, j] = dy[i, j] − e^y[i, j] · Σₖ dy[i, k], where y is the log-softmax.</summary>
    public static void LogSoftmaxBackward<T>(T* dy, T* y, T* dx, long rows, long columns)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (long i = 0; i < rows; i++, dy += columns, y += columns, dx += columns)
        {
            var sum = T.Zero;
            for (long j = 0; j < columns; j++) sum += dy[j];
            for (long j = 0; j < columns; j++) dx[j] = dy[j] - T.Exp(y[j]) * sum;
        }
    }

    /// <summary>y[i, j] = e^x[i, j] / Σₖ e^x[i, k].</summary>
    public static void Softmax<T>(T* x, T* y, long rows, long columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (long i = 0; i < rows; i++, x += columns, y += columns)
        {
            var max = T.NegativeInfinity;
            for (long j = 0; j < columns; j++) max = T.Max(max, x[j]);
            var sum = T.Zero;
            for (long j = 0; j < columns; j++) sum += y[j] = T.Exp(x[j] - max);
            for (long j = 0; j < columns; j++) y[j] /= sum;
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>
/// Log-softmax of rows that are shorter than two vectors, such as the scores of ten classes: as many rows at a time as a
/// vector has lanes, each lane in the order in which <see cref="SoftmaxRow"/> adds.
/// </summary>
internal static unsafe class ShortRows
{
    /// <summary>Whether rows are short enough, and enough of them.</summary>
    public static bool Fit<T>(long rows, long columns) where T : unmanaged => rows >= Vector256<T>.Count && columns <= 2 * Vector256<T>.Count;

    /// <summary>y[i, j] = x[i, j] − log Σₖ e^x[i, k] for rows in whole groups.</summary>
    /// <returns>How many rows are done; fewer than a group are left.</returns>
    public static long LogSoftmax<T>(T* x, T* y, long rows, long columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var lanes = Vector256<T>.Count;
        var room = stackalloc T[2 * lanes * lanes];
        var group = new Matrix<T>(room, lanes, columns, 1, lanes);
        long row = 0;
        for (; row <= rows - lanes; row += lanes)
        {
            MatrixCopy.Copy(new Matrix<T>(x + row * columns, lanes, columns, columns, 1), group);
            LogSoftmaxOfGroup(room, columns);
            MatrixCopy.Copy(group, new Matrix<T>(y + row * columns, lanes, columns, columns, 1));
        }
        return row;
    }

    /// <summary>Of rows that lie side by side, a lane each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LogSoftmaxOfGroup<T>(T* group, long columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var lanes = Vector256<T>.Count;
        var max = Vector256.Create(T.NegativeInfinity);
        for (long j = 0; j < columns; j++) max = Vector256.Max(max, Vector256.Load(group + j * lanes));
        var sums = stackalloc Vector256<T>[lanes];
        for (var j = 0; j < lanes; j++) sums[j] = Vector256<T>.Zero;
        for (long j = 0; j < columns; j++) sums[j % lanes] += Exponential.Exp(Vector256.Load(group + j * lanes) - max);

        // As Lanes.Sum: halves onto each other until one is left.
        for (var half = lanes / 2; half > 0; half /= 2)
            for (var j = 0; j < half; j++) sums[j] += sums[j + half];
        var log = Logarithm.Log(sums[0]);
        for (long j = 0; j < columns; j++) (Vector256.Load(group + j * lanes) - max - log).Store(group + j * lanes);
    }
}

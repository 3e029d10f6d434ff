using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>
/// Losses over classes. q[i, c] is how much example i wants class c: (1 − s)·w[target] for its target, plus s/C·w[c] for
/// every class when smoothed by s.
/// </summary>
/// <remarks>Rows whose target is the one to ignore have q = 0. Targets are valid or ignored; the caller has checked.</remarks>
internal static unsafe class ClassLossKernels
{
    /// <summary>losses[i] = −Σ_c q[i, c]·y[i, c], where y are log-probabilities.</summary>
    /// <remarks>There is one weight a class, or null for 1.</remarks>
    /// <returns>Σ_i w[target] over the rows that count, the divisor of the mean.</returns>
    public static double Forward<T>(
        T* y, long* target, T* weight, long rows, long classes, long ignored, T smoothing, T* losses)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var total = 0.0;
        for (long i = 0; i < rows; i++, y += classes)
        {
            losses[i] = T.Zero;
            if (target[i] == ignored) continue;
            var w = weight is null ? T.One : weight[target[i]];
            losses[i] = -(T.One - smoothing) * w * y[target[i]];
            if (smoothing != T.Zero) losses[i] -= smoothing / T.CreateChecked(classes) * Weighted(y, weight, classes);
            total += double.CreateChecked(w);
        }
        return total;
    }

    /// <summary>dy[i, c] = −g[i·step]·scale·q[i, c]: step is 1 when there is one gradient a row, 0 when one for all.</summary>
    public static void Backward<T>(
        T* g, long step, T scale, long* target, T* weight, long rows, long classes, long ignored, T smoothing, T* dy)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        new Span<T>(dy, checked((int)(rows * classes))).Clear();
        for (long i = 0; i < rows; i++, dy += classes)
            if (target[i] != ignored)
                SubtractWanted(g[i * step] * scale, target[i], weight, classes, smoothing, dy);
    }

    /// <summary>dx[i, c] = g[i·step]·scale·(e^y[i, c]·Σ_k q[i, k] − q[i, c]), where y = log softmax(x).</summary>
    public static void BackwardThroughLogSoftmax<T>(
        T* y, T* g, long step, T scale, long* target, T* weight, long rows, long classes, long ignored, T smoothing, T* dx)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        VectorMath.Exp(y, dx, rows * classes);
        for (long i = 0; i < rows; i++, dx += classes)
        {
            if (target[i] == ignored)
            {
                new Span<T>(dx, checked((int)classes)).Clear();
                continue;
            }
            var gradient = g[i * step] * scale;
            var factor = gradient * TotalWanted(target[i], weight, classes, smoothing);
            for (long c = 0; c < classes; c++) dx[c] *= factor;
            SubtractWanted(gradient, target[i], weight, classes, smoothing, dx);
        }
    }

    private static void SubtractWanted<T>(T gradient, long target, T* weight, long classes, T smoothing, T* dx)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        dx[target] -= gradient * (T.One - smoothing) * (weight is null ? T.One : weight[target]);
        if (smoothing == T.Zero) return;
        var share = gradient * smoothing / T.CreateChecked(classes);
        for (long c = 0; c < classes; c++) dx[c] -= weight is null ? share : share * weight[c];
    }

    private static T TotalWanted<T>(long target, T* weight, long classes, T smoothing) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (weight is null) return T.One;
        var own = (T.One - smoothing) * weight[target];
        return smoothing == T.Zero ? own : own + smoothing / T.CreateChecked(classes) * Reduce.Sum(weight, classes);
    }

    private static T Weighted<T>(T* y, T* weight, long classes) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (weight is null) return Reduce.Sum(y, classes);
        var sum = T.Zero;
        for (long c = 0; c < classes; c++) sum = T.FusedMultiplyAdd(weight[c], y[c], sum);
        return sum;
    }
}

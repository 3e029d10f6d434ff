using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>RMSProp's update in one pass over memory, in PyTorch's order of operations.</summary>
internal static unsafe class RmsPropKernel
{
    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 8192;

    /// <inheritdoc cref="RmsPropStep{T}"/>
    public static void Step<T>(T* w, T* g, T* square, T* mean, T* velocity, long n, in RmsPropRates rates)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var step = new RmsPropStep<T>(rates);
        if (n < 2 * Grain) step.Range(w, g, square, mean, velocity, n);
        else OnThreads(step, w, g, square, mean, velocity, n);
    }

    private static void OnThreads<T>(RmsPropStep<T> step, T* w, T* g, T* square, T* mean, T* velocity, long n)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.For(n, Grain, (start, end) => step.Range(
            w + start, g + start, square + start, mean is null ? null : mean + start,
            velocity is null ? null : velocity + start, end - start));
}

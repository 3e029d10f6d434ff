using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>One step of gradient descent with momentum; see <see cref="UpdateKernels.Momentum"/>.</summary>
internal readonly unsafe struct MomentumStep<T>(T rate, T momentum, T dampening, T decay, bool nesterov, bool first)
    where T : unmanaged, INumber<T>
{
    private readonly Vector256<T> minusRate = Vector256.Create(-rate);
    private readonly Vector256<T> momentum = Vector256.Create(momentum);
    private readonly Vector256<T> fresh = Vector256.Create(T.One - dampening);
    private readonly Vector256<T> decay = Vector256.Create(decay);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Range(T* w, T* g, T* v, long n)
    {
        var step = this;
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count)
        {
            var (weight, velocity) = step.Moved(Vector256.Load(w + i), Vector256.Load(g + i), Vector256.Load(v + i));
            weight.Store(w + i);
            velocity.Store(v + i);
        }
        if (i == n) return;
        var count = n - i;
        var (lastWeight, lastVelocity) =
            step.Moved(Lanes.Load(w + i, count, T.Zero), Lanes.Load(g + i, count, T.Zero), Lanes.Load(v + i, count, T.Zero));
        Lanes.Store(lastWeight, w + i, count);
        Lanes.Store(lastVelocity, v + i, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<T> Weight, Vector256<T> Velocity) Moved(Vector256<T> w, Vector256<T> g, Vector256<T> v)
    {
        var d = Fma(decay, w, g);
        v = first ? d : Fma(fresh, d, momentum * v);
        return (Fma(minusRate, nesterov ? Fma(momentum, v, d) : v, w), v);
    }
}

using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Optimisers' updates, each in one pass over memory, in PyTorch's order of operations.</summary>
internal static unsafe class UpdateKernels
{
    /// <summary>w ← w − rate·(g + decay·w).</summary>
    public static void GradientDescent<T>(T* w, T* g, long n, T rate, T decay) where T : unmanaged, INumber<T>
    {
        for (long i = 0; i < n; i++) w[i] -= rate * (g[i] + decay * w[i]);
    }

    /// <summary>v ← momentum·v + (1 − dampening)·d with d = g + decay·w, or v ← d at the first step; w ← w − rate·(nesterov ? d + momentum·v : v).</summary>
    public static void Momentum<T>(T* w, T* g, T* v, long n, T rate, T momentum, T dampening, T decay, bool nesterov, bool first)
        where T : unmanaged, INumber<T>
    {
        for (long i = 0; i < n; i++)
        {
            var d = g[i] + decay * w[i];
            v[i] = first ? d : momentum * v[i] + (T.One - dampening) * d;
            w[i] -= rate * (nesterov ? d + momentum * v[i] : v[i]);
        }
    }
}

using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Functions of one variable over arrays: our own, so that their bits are the same on every machine.</summary>
internal static unsafe class VectorMath
{
    /// <summary>y[i] = e^x[i]. x and y may be the same.</summary>
    public static void Exp<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (long i = 0; i < n; i++) y[i] = T.Exp(x[i]);
    }

    /// <summary>y[i] = ln x[i].</summary>
    public static void Log<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (long i = 0; i < n; i++) y[i] = T.Log(x[i]);
    }

    /// <summary>y[i] = tanh x[i].</summary>
    public static void Tanh<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (long i = 0; i < n; i++) y[i] = T.Tanh(x[i]);
    }

    /// <summary>y[i] = 1 / (1 + e^−x[i]).</summary>
    public static void Sigmoid<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (long i = 0; i < n; i++) y[i] = T.One / (T.One + T.Exp(-x[i]));
    }
}

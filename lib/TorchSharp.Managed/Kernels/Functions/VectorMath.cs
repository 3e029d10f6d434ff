using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Functions of one variable over arrays: our own, so that their bits are the same on every machine.</summary>
internal static unsafe class VectorMath
{
    private const long Grain = 16384;

    /// <summary>y[i] = e^x[i]. x and y may be the same.</summary>
    public static void Exp<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T> => Map<ExpOf, T>(x, y, n);

    /// <summary>y[i] = e^x[i] − 1.</summary>
    public static void ExpM1<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T> => Map<ExpM1Of, T>(x, y, n);

    /// <summary>y[i] = ln x[i].</summary>
    public static void Log<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T> => Map<LogOf, T>(x, y, n);

    /// <summary>y[i] = ln(1 + x[i]).</summary>
    public static void Log1P<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T> => Map<Log1POf, T>(x, y, n);

    /// <summary>y[i] = tanh x[i].</summary>
    public static void Tanh<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T> => Map<TanhOf, T>(x, y, n);

    /// <summary>y[i] = 1 / (1 + e^−x[i]).</summary>
    public static void Sigmoid<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T> => Map<SigmoidOf, T>(x, y, n);

    /// <summary>y[i] = erf x[i].</summary>
    public static void Erf<T>(T* x, T* y, long n) where T : unmanaged, IFloatingPointIeee754<T> => Map<ErfOf, T>(x, y, n);

    /// <summary>y[i] = f(x[i]). The rest of less than a vector goes through the same arithmetic.</summary>
    public static void Map<TFunction, T>(T* x, T* y, long n)
        where TFunction : struct, IVectorFunction
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (n <= 2 * Grain) MapRange<TFunction, T>(x, y, n);
        else MapOnThreads<TFunction, T>((nint)x, (nint)y, n);
    }

    private static void MapOnThreads<TFunction, T>(nint x, nint y, long n)
        where TFunction : struct, IVectorFunction
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.For(n, Grain, (start, end) => MapRange<TFunction, T>((T*)x + start, (T*)y + start, end - start));

    private static void MapRange<TFunction, T>(T* x, T* y, long n)
        where TFunction : struct, IVectorFunction
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count) TFunction.Of(Vector256.Load(x + i)).Store(y + i);
        if (i < n) Lanes.Store(TFunction.Of(Lanes.Load(x + i, n - i, T.Zero)), y + i, n - i);
    }

    private readonly struct ExpOf : IVectorFunction
    {
        public static Vector256<T> Of<T>(Vector256<T> x) => Exponential.Exp(x);
    }

    private readonly struct ExpM1Of : IVectorFunction
    {
        public static Vector256<T> Of<T>(Vector256<T> x) => Exponential.ExpM1(x);
    }

    private readonly struct LogOf : IVectorFunction
    {
        public static Vector256<T> Of<T>(Vector256<T> x) => Logarithm.Log(x);
    }

    private readonly struct Log1POf : IVectorFunction
    {
        public static Vector256<T> Of<T>(Vector256<T> x) => Logarithm.Log1P(x);
    }

    private readonly struct TanhOf : IVectorFunction
    {
        public static Vector256<T> Of<T>(Vector256<T> x) => Hyperbolic.Tanh(x);
    }

    private readonly struct SigmoidOf : IVectorFunction
    {
        public static Vector256<T> Of<T>(Vector256<T> x) => Hyperbolic.Sigmoid(x);
    }

    private readonly struct ErfOf : IVectorFunction
    {
        public static Vector256<T> Of<T>(Vector256<T> x) => ErrorFunction.Erf(x);
    }
}

using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>√x.</summary>
internal readonly struct Sqrt : IRealVectorOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sqrt(x);

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, IFloatingPointIeee754<T> => Vector256.Sqrt(x);
}

/// <summary>1 / √x.</summary>
internal readonly struct ReciprocalSqrt : IRealVectorOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.One / T.Sqrt(x);

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, IFloatingPointIeee754<T> => Vector256<T>.One / Vector256.Sqrt(x);
}

/// <summary>1 / x.</summary>
internal readonly struct Reciprocal : IRealVectorOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.One / x;

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, IFloatingPointIeee754<T> => Vector256<T>.One / x;
}

/// <summary>−x.</summary>
internal readonly struct Negate : IUnaryOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, INumber<T> => -x;

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, INumber<T> =>
        -x;
}

/// <summary>|x|.</summary>
internal readonly struct Absolute : IUnaryOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, INumber<T> => T.Abs(x);

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, INumber<T> =>
        Vector256.Abs(x);
}

/// <summary>x².</summary>
internal readonly struct Square : IUnaryOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, INumber<T> => x * x;

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, INumber<T> =>
        x * x;
}

/// <summary>max(x, 0), NaN for NaN.</summary>
internal readonly struct Relu : IUnaryOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, INumber<T> => x < T.Zero ? T.Zero : x;

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, INumber<T> =>
        Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256<T>.Zero), Vector256<T>.Zero, x);
}

/// <summary>−1, 0 or 1.</summary>
internal readonly struct Sign : IUnaryOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, INumber<T> => T.IsNaN(x) ? T.Zero : T.CreateTruncating(T.Sign(x));

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, INumber<T> =>
        (Vector256.GreaterThan(x, Vector256<T>.Zero) & Vector256<T>.One) - (Vector256.LessThan(x, Vector256<T>.Zero) & Vector256<T>.One);
}

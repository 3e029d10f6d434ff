using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>The bits that both have.</summary>
internal readonly struct BitwiseAnd : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> =>
        (Vector256.CreateScalarUnsafe(a) & Vector256.CreateScalarUnsafe(b)).ToScalar();

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => a & b;
}

/// <summary>The bits that either has.</summary>
internal readonly struct BitwiseOr : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> =>
        (Vector256.CreateScalarUnsafe(a) | Vector256.CreateScalarUnsafe(b)).ToScalar();

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => a | b;
}

/// <summary>The bits that exactly one has.</summary>
internal readonly struct BitwiseExclusiveOr : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> =>
        (Vector256.CreateScalarUnsafe(a) ^ Vector256.CreateScalarUnsafe(b)).ToScalar();

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => a ^ b;
}

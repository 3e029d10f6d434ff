using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>What <see cref="Vector256"/> offers for float and double apart, under one generic name.</summary>
/// <remarks>
/// All of it gives the same bits with 256-bit, 128-bit and no vectors at all: each lane is rounded as a scalar is, and a
/// fused multiply-add rounds once everywhere.
/// </remarks>
internal static class Simd
{
    /// <summary>a·b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Fma<T>(Vector256<T> a, Vector256<T> b, Vector256<T> c)
    {
        if (typeof(T) == typeof(float)) return Vector256.FusedMultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>();
        return Vector256.FusedMultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
    }

    /// <summary>a·b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Fma<T>(Vector512<T> a, Vector512<T> b, Vector512<T> c)
    {
        if (typeof(T) == typeof(float)) return Vector512.FusedMultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>();
        return Vector512.FusedMultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
    }

    /// <summary>The number in every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> All<T>(double value)
    {
        if (typeof(T) == typeof(float)) return Vector256.Create((float)value).As<float, T>();
        return Vector256.Create(value).As<double, T>();
    }

    /// <summary>The nearest whole number; ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Round<T>(Vector256<T> x)
    {
        if (typeof(T) == typeof(float)) return Vector256.Round(x.AsSingle()).As<float, T>();
        return Vector256.Round(x.AsDouble()).As<double, T>();
    }

    /// <summary>2ⁿ for a whole n within the exponents of normal numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> PowerOfTwo<T>(Vector256<T> n)
    {
        // Adding 1.5·2^(mantissa bits) leaves n in the lowest bits; the shift moves it to the exponent and the rest out.
        if (typeof(T) == typeof(float))
            return ((n.AsSingle() + Vector256.Create(12582912f + 127f)).AsInt32() << 23).As<int, T>();
        return ((n.AsDouble() + Vector256.Create(6755399441055744.0 + 1023.0)).AsInt64() << 52).As<long, T>();
    }

    /// <summary>Splits a positive normal number into a whole exponent and a mantissa in [√½, √2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<T> Exponent, Vector256<T> Mantissa) Split<T>(Vector256<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            var half = Vector256.Create(BitConverter.SingleToInt32Bits(0.70710677f));
            var exponent = Vector256.ShiftRightArithmetic(x.AsInt32() - half, 23);
            return (Vector256.ConvertToSingle(exponent).As<float, T>(), (x.AsInt32() - (exponent << 23)).As<int, T>());
        }
        var halfAsDouble = Vector256.Create(BitConverter.DoubleToInt64Bits(0.7071067811865475));
        var bits = x.AsInt64() - halfAsDouble;
        // An arithmetic shift of 64 bits is slow before AVX-512; a logical one of biased bits gives the same.
        var biased = Vector256.ShiftRightLogical(bits + Vector256.Create(1L << 62), 52);
        var whole = biased - Vector256.Create(1L << 10);
        var magic = Vector256.Create(6755399441055744.0);
        var asDouble = (whole + magic.AsInt64()).AsDouble() - magic;
        return (asDouble.As<double, T>(), (x.AsInt64() - (whole << 52)).As<long, T>());
    }
}

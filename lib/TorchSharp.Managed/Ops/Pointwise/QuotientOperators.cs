using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Elementwise;

/// <summary>⌊a / b⌋.</summary>
internal readonly struct FloorDivide : IScalarBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        if (T.IsZero(b)) return Quotient.ByZero(a, b);
        var remainder = a % b;
        var quotient = (a - remainder) / b;
        return remainder != T.Zero && remainder < T.Zero != b < T.Zero ? quotient - T.One : quotient;
    }
}

/// <summary>a / b cut towards zero.</summary>
internal readonly struct TruncateDivide : IScalarBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return (T)(object)float.Truncate((float)(object)a / (float)(object)b);
        if (typeof(T) == typeof(double)) return (T)(object)double.Truncate((double)(object)a / (double)(object)b);
        return T.IsZero(b) ? Quotient.ByZero(a, b) : a / b;
    }
}

/// <summary>a − b · ⌊a / b⌋: the remainder with the divisor's sign.</summary>
internal readonly struct Remainder : IScalarBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        if (T.IsZero(b)) return Quotient.ByZero(T.Zero, b);
        var remainder = a % b;
        return remainder != T.Zero && remainder < T.Zero != b < T.Zero ? remainder + b : remainder;
    }
}

/// <summary>a − b · trunc(a / b): the remainder with the dividend's sign.</summary>
internal readonly struct TruncatedRemainder : IScalarBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> => T.IsZero(b) ? Quotient.ByZero(T.Zero, b) : a % b;
}

/// <summary>Division by zero: an error for whole numbers, infinity or NaN for real ones.</summary>
internal static class Quotient
{
    public static T ByZero<T>(T a, T b) where T : INumber<T> =>
        typeof(T) == typeof(float) || typeof(T) == typeof(double) ? a / b : throw new ExternalException("ZeroDivisionError: a whole number is divided by zero.");
}

using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>a + b.</summary>
internal readonly struct Add : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> => a + b;

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => a + b;
}

/// <summary>a − b.</summary>
internal readonly struct Subtract : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> => a - b;

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => a - b;
}

/// <summary>a · b.</summary>
internal readonly struct Multiply : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> => a * b;

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => a * b;
}

/// <summary>a / b.</summary>
internal readonly struct Divide : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> => a / b;

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => a / b;
}

/// <summary>a + b · c, rounded once for real numbers.</summary>
internal readonly struct MultiplyAdd : ITernaryOperator
{
    public static T Invoke<T>(T a, T b, T c) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return (T)(object)float.FusedMultiplyAdd((float)(object)b, (float)(object)c, (float)(object)a);
        if (typeof(T) == typeof(double)) return (T)(object)double.FusedMultiplyAdd((double)(object)b, (double)(object)c, (double)(object)a);
        return a + b * c;
    }

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b, Vector256<T> c) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return Vector256.FusedMultiplyAdd(b.AsSingle(), c.AsSingle(), a.AsSingle()).As<float, T>();
        if (typeof(T) == typeof(double)) return Vector256.FusedMultiplyAdd(b.AsDouble(), c.AsDouble(), a.AsDouble()).As<double, T>();
        return a + b * c;
    }
}

/// <summary>The larger one; NaN if either is.</summary>
internal readonly struct Maximum : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> => T.Max(a, b);

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => Vector256.Max(a, b);
}

/// <summary>The smaller one; NaN if either is.</summary>
internal readonly struct Minimum : IBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T> => T.Min(a, b);

    public static Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T> => Vector256.Min(a, b);
}

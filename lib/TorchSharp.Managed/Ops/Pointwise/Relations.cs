using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>a == b.</summary>
internal readonly struct Equal : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a == b;

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) => Vector256.Equals(a, b);
}

/// <summary>a != b.</summary>
internal readonly struct NotEqual : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a != b;

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) => ~Vector256.Equals(a, b);
}

/// <summary>a &lt; b.</summary>
internal readonly struct Less : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a < b;

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) => Vector256.LessThan(a, b);
}

/// <summary>a &lt;= b.</summary>
internal readonly struct LessOrEqual : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a <= b;

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) => Vector256.LessThanOrEqual(a, b);
}

/// <summary>a &gt; b.</summary>
internal readonly struct Greater : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a > b;

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) => Vector256.GreaterThan(a, b);
}

/// <summary>a &gt;= b.</summary>
internal readonly struct GreaterOrEqual : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a >= b;

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) => Vector256.GreaterThanOrEqual(a, b);
}

/// <summary>Both differ from zero.</summary>
internal readonly struct And : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => !T.IsZero(a) && !T.IsZero(b);

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) =>
        ~(Vector256.Equals(a, Vector256<T>.Zero) | Vector256.Equals(b, Vector256<T>.Zero));
}

/// <summary>Either differs from zero.</summary>
internal readonly struct Or : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => !T.IsZero(a) || !T.IsZero(b);

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) =>
        ~(Vector256.Equals(a, Vector256<T>.Zero) & Vector256.Equals(b, Vector256<T>.Zero));
}

/// <summary>Exactly one differs from zero.</summary>
internal readonly struct ExclusiveOr : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => T.IsZero(a) != T.IsZero(b);

    public static Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b) =>
        Vector256.Equals(a, Vector256<T>.Zero) ^ Vector256.Equals(b, Vector256<T>.Zero);
}

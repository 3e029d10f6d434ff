using System.Numerics;

namespace TorchSharp.Elementwise;

/// <summary>a == b.</summary>
internal readonly struct Equal : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a == b;
}

/// <summary>a != b.</summary>
internal readonly struct NotEqual : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a != b;
}

/// <summary>a &lt; b.</summary>
internal readonly struct Less : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a < b;
}

/// <summary>a &lt;= b.</summary>
internal readonly struct LessOrEqual : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a <= b;
}

/// <summary>a &gt; b.</summary>
internal readonly struct Greater : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a > b;
}

/// <summary>a &gt;= b.</summary>
internal readonly struct GreaterOrEqual : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => a >= b;
}

/// <summary>Both differ from zero.</summary>
internal readonly struct And : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => !T.IsZero(a) && !T.IsZero(b);
}

/// <summary>Either differs from zero.</summary>
internal readonly struct Or : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => !T.IsZero(a) || !T.IsZero(b);
}

/// <summary>Exactly one differs from zero.</summary>
internal readonly struct ExclusiveOr : IRelation
{
    public static bool Holds<T>(T a, T b) where T : unmanaged, INumber<T> => T.IsZero(a) != T.IsZero(b);
}

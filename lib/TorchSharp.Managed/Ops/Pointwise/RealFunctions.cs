using System.Numerics;

namespace TorchSharp.Elementwise;

/// <summary>2ˣ.</summary>
internal readonly struct Exp2 : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Exp2(x);
}

/// <summary>log₂ x.</summary>
internal readonly struct Log2 : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log2(x);
}

/// <summary>log₁₀ x.</summary>
internal readonly struct Log10 : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log10(x);
}

/// <summary>sin x.</summary>
internal readonly struct Sin : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sin(x);
}

/// <summary>cos x.</summary>
internal readonly struct Cos : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Cos(x);
}

/// <summary>tan x.</summary>
internal readonly struct Tan : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Tan(x);
}

/// <summary>arcsin x.</summary>
internal readonly struct Asin : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Asin(x);
}

/// <summary>arccos x.</summary>
internal readonly struct Acos : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Acos(x);
}

/// <summary>arctan x.</summary>
internal readonly struct Atan : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Atan(x);
}

/// <summary>sinh x.</summary>
internal readonly struct Sinh : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sinh(x);
}

/// <summary>cosh x.</summary>
internal readonly struct Cosh : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Cosh(x);
}

/// <summary>⌊x⌋.</summary>
internal readonly struct Floor : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Floor(x);
}

/// <summary>⌈x⌉.</summary>
internal readonly struct Ceiling : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Ceiling(x);
}

/// <summary>x cut towards zero.</summary>
internal readonly struct Truncate : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Truncate(x);
}

/// <summary>the nearest whole number, halves to even.</summary>
internal readonly struct RoundToEven : IRealOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Round(x);
}

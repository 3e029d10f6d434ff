namespace TorchSharp;

/// <summary>Conversions between numbers and <see cref="Scalar"/>.</summary>
public static class ScalarExtensionMethods
{
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this int value) => value;

    /// <inheritdoc cref="ToScalar(int)"/>
    public static Scalar ToScalar(this long value) => value;

    /// <inheritdoc cref="ToScalar(int)"/>
    public static Scalar ToScalar(this float value) => value;

    /// <inheritdoc cref="ToScalar(int)"/>
    public static Scalar ToScalar(this double value) => value;

    /// <inheritdoc cref="ToScalar(int)"/>
    public static Scalar ToScalar(this bool value) => value;

    /// <summary>The scalar as a 32-bit real number, rounded to the nearest.</summary>
    public static float ToSingle(this Scalar value) => (float)value.AsDouble;

    /// <summary>The scalar as a 64-bit real number.</summary>
    public static double ToDouble(this Scalar value) => value.AsDouble;

    /// <summary>The scalar as a 32-bit whole number, cut towards zero.</summary>
    public static int ToInt32(this Scalar value) => (int)value.AsInt64;

    /// <summary>The scalar as a 64-bit whole number, cut towards zero.</summary>
    public static long ToInt64(this Scalar value) => value.AsInt64;

    /// <summary>Whether the scalar differs from zero.</summary>
    public static bool ToBoolean(this Scalar value) => value.AsBool;
}

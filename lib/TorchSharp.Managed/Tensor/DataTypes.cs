namespace TorchSharp;

public static partial class torch
{
    private static ScalarType defaultType = ScalarType.Float32;

    /// <summary>32-bit floating point.</summary>
    public static ScalarType float32 = ScalarType.Float32;

    /// <inheritdoc cref="float32"/>
    public static ScalarType @float = ScalarType.Float32;

    /// <summary>64-bit floating point.</summary>
    public static ScalarType float64 = ScalarType.Float64;

    /// <inheritdoc cref="float64"/>
    public static ScalarType @double = ScalarType.Float64;

    /// <summary>32-bit signed integer.</summary>
    public static ScalarType int32 = ScalarType.Int32;

    /// <inheritdoc cref="int32"/>
    public static ScalarType @int = ScalarType.Int32;

    /// <summary>64-bit signed integer.</summary>
    public static ScalarType int64 = ScalarType.Int64;

    /// <inheritdoc cref="int64"/>
    public static ScalarType @long = ScalarType.Int64;

    /// <summary>8-bit unsigned integer.</summary>
    public static ScalarType uint8 = ScalarType.Byte;

    /// <summary>True or false.</summary>
    public static ScalarType @bool = ScalarType.Bool;

    /// <summary>The type of new tensors of real numbers when none is named: Float32 until it is set.</summary>
    public static ScalarType get_default_dtype() => defaultType;

    /// <summary>Sets <see cref="get_default_dtype"/>.</summary>
    /// <param name="dtype">Float32 or Float64.</param>
    public static void set_default_dtype(ScalarType dtype) => defaultType = dtype.IsFloatingPoint()
        ? dtype
        : throw new ArgumentException($"The default type is Float32 or Float64, not {dtype}.", nameof(dtype));

    /// <summary>Whether the type is Float32 or Float64.</summary>
    public static bool is_floating_point(ScalarType type) => type.IsFloatingPoint();

    /// <summary>Whether the type is Byte, Int32, Int64 or Bool.</summary>
    public static bool is_integral(ScalarType type) => !type.IsFloatingPoint();

    /// <summary>The type of a result of tensors of both types.</summary>
    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => ScalarTypes.Promote(type1, type2);
}

using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>What the engine needs to know of an element type.</summary>
internal static class ScalarTypes
{
    public static int ElementSize(this ScalarType type) => type switch
    {
        ScalarType.Bool or ScalarType.Byte => 1,
        ScalarType.Int32 or ScalarType.Float32 => 4,
        ScalarType.Int64 or ScalarType.Float64 => 8,
        _ => throw Unknown(type),
    };

    public static bool IsFloatingPoint(this ScalarType type) => type is ScalarType.Float32 or ScalarType.Float64;

    /// <summary>The element type that holds a .NET type.</summary>
    public static ScalarType Of<T>() where T : unmanaged =>
        typeof(T) == typeof(float) ? ScalarType.Float32
        : typeof(T) == typeof(double) ? ScalarType.Float64
        : typeof(T) == typeof(long) ? ScalarType.Int64
        : typeof(T) == typeof(int) ? ScalarType.Int32
        : typeof(T) == typeof(bool) ? ScalarType.Bool
        : typeof(T) == typeof(byte) ? ScalarType.Byte
        : throw new ArgumentException($"A tensor's elements are float, double, long, int, bool or byte, not {typeof(T).Name}.");

    /// <summary>The type of a tensor made from a number alone.</summary>
    public static ScalarType NaturalType(this Scalar value) =>
        value.Type == ScalarType.Float64 ? get_default_dtype() : value.Type;

    /// <summary>The type of a result of two tensors: the later of Bool, Byte, Int32, Int64, Float32, Float64.</summary>
    public static ScalarType Promote(ScalarType a, ScalarType b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(ScalarType type) => type switch
    {
        ScalarType.Bool => 0,
        ScalarType.Byte => 1,
        ScalarType.Int32 => 2,
        ScalarType.Int64 => 3,
        ScalarType.Float32 => 4,
        ScalarType.Float64 => 5,
        _ => throw Unknown(type),
    };

    /// <summary>The type that a result of all elements was asked for: nobody asks for bytes, but sum(0) looks as if somebody did.</summary>
    /// <exception cref="ArgumentException">It is Byte.</exception>
    public static ScalarType? Meant(this ScalarType? type) => type != ScalarType.Byte
        ? type
        : throw new ArgumentException("C# takes the literal 0 for ScalarType.Byte: write sum(0L) to name dimension 0.", nameof(type));

    private static ArgumentException Unknown(ScalarType type) =>
        new($"{type} is not a type of this engine, which has Float32, Float64, Int64, Int32, Bool and Byte.");
}

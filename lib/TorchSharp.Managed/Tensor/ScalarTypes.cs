using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>What the engine needs to know of an element type.</summary>
internal static class ScalarTypes
{
    public static int ElementSize(this ScalarType type) => type switch
    {
        ScalarType.Bool => 1,
        ScalarType.Int32 or ScalarType.Float32 => 4,
        ScalarType.Int64 or ScalarType.Float64 => 8,
        _ => throw Unknown(type),
    };

    public static bool IsFloatingPoint(this ScalarType type) => type is ScalarType.Float32 or ScalarType.Float64;

    /// <summary>The type of a result of two tensors: the later of Bool, Int32, Int64, Float32, Float64.</summary>
    public static ScalarType Promote(ScalarType a, ScalarType b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(ScalarType type) => type switch
    {
        ScalarType.Bool => 0,
        ScalarType.Int32 => 1,
        ScalarType.Int64 => 2,
        ScalarType.Float32 => 3,
        ScalarType.Float64 => 4,
        _ => throw Unknown(type),
    };

    private static ArgumentException Unknown(ScalarType type) =>
        new($"{type} is not a type of this engine, which has Float32, Float64, Int64, Int32 and Bool.");
}

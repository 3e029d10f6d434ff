using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>
/// PyTorch's rule for the type of a result: of whole and real numbers, real wins; among equals, tensors with dimensions
/// decide over tensors without, and those over plain numbers.
/// </summary>
internal static class Promotion
{
    public static ScalarType ResultType(Operand a, Operand b)
    {
        ScalarType? dimensioned = null, scalars = null, numbers = null;
        Count(a, ref dimensioned, ref scalars, ref numbers);
        Count(b, ref dimensioned, ref scalars, ref numbers);
        return Combine(dimensioned, Combine(scalars, numbers))!.Value;
    }

    /// <summary>The type in which functions to real numbers compute: whole numbers become the default type.</summary>
    public static ScalarType Real(ScalarType type) => type.IsFloatingPoint() ? type : get_default_dtype();

    private static void Count(Operand operand, ref ScalarType? dimensioned, ref ScalarType? scalars, ref ScalarType? numbers)
    {
        if (operand.Tensor is not { } tensor) Add(ref numbers, operand.Scalar!.NaturalType());
        else if (tensor.Rank > 0) Add(ref dimensioned, tensor.dtype);
        else Add(ref scalars, tensor.dtype);
    }

    private static void Add(ref ScalarType? type, ScalarType other) => type = type is null ? other : ScalarTypes.Promote(type.Value, other);

    private static ScalarType? Combine(ScalarType? higher, ScalarType? lower) => (higher, lower) switch
    {
        (null, _) => lower,
        (_, null) => higher,
        ({ } h, { } l) when Category(h) >= Category(l) => h,
        ({ } h, { } l) => ScalarTypes.Promote(h, l),
    };

    private static int Category(ScalarType type) => type == ScalarType.Bool ? 0 : type.IsFloatingPoint() ? 2 : 1;
}

namespace TorchSharp;

public static partial class torch
{
    /// <summary>One number of type Float32: a tensor without dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) =>
        CopyOf<float>([scalar], [], null, device, requires_grad, null);

    /// <summary>A copy of an array.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>(rawArray, [rawArray.Length], dtype, device, requires_grad, names);

    /// <summary>A copy of an array, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(float[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>(rawArray, dimensions, dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 2 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(float[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>(Flatten<float>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 3 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(float[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>(Flatten<float>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 4 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(float[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>(Flatten<float>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of a list.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>([.. rawArray], [rawArray.Count], dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>([.. rawArray], dimensions, dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<float> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>([.. rawArray], [rows, columns], dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>([.. rawArray], [dim0, dim1, dim2, dim3], dtype, device, requires_grad, names);

    /// <summary>A copy of a block of memory, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(Memory<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<float>(rawArray.Span, dimensions, dtype, device, requires_grad, names);
}

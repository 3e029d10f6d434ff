namespace TorchSharp;

public static partial class torch
{
    /// <summary>One number of type Int32: a tensor without dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(int scalar, Device? device = null, bool requires_grad = false) =>
        CopyOf<int>([scalar], [], null, device, requires_grad, null);

    /// <summary>A copy of an array.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>(rawArray, [rawArray.Length], dtype, device, requires_grad, names);

    /// <summary>A copy of an array, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(int[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>(rawArray, dimensions, dtype, device, requires_grad, names);

    /// <summary>A copy of an array, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(int[] rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>(rawArray, [dim0, dim1, dim2, dim3], dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 2 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(int[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>(Flatten<int>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 3 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(int[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>(Flatten<int>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 4 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(int[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>(Flatten<int>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of a list.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>([.. rawArray], [rawArray.Count], dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>([.. rawArray], dimensions, dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<int> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>([.. rawArray], [rows, columns], dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<int> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad, names);

    /// <summary>A copy of a block of memory, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(Memory<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<int>(rawArray.Span, dimensions, dtype, device, requires_grad, names);
}

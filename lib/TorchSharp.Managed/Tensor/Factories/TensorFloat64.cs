namespace TorchSharp;

public static partial class torch
{
    /// <summary>One number of type Float64: a tensor without dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        CopyOf<double>([scalar], [], dtype, device, requires_grad, null);

    /// <summary>A copy of an array.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>(rawArray, [rawArray.Length], dtype, device, requires_grad, names);

    /// <summary>A copy of an array, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(double[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>(rawArray, dimensions, dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 2 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(double[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>(Flatten<double>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 3 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(double[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>(Flatten<double>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of an array of 4 dimensions.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(double[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>(Flatten<double>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names);

    /// <summary>A copy of a list.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>([.. rawArray], [rawArray.Count], dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<double> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>([.. rawArray], [rows, columns], dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad, names);

    /// <summary>A copy of a list, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>([.. rawArray], [dim0, dim1, dim2, dim3], dtype, device, requires_grad, names);

    /// <summary>A copy of a block of memory, in the given shape.</summary>
    /// <inheritdoc cref="CopyOf{T}" path="/param"/>
    public static Tensor tensor(Memory<double> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CopyOf<double>(rawArray.Span, dimensions, dtype, device, requires_grad, names);
}

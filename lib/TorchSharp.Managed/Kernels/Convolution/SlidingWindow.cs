namespace TorchSharp.Kernels;

/// <summary>
/// One image and a window, or kernel, that slides over it: output pixel (y, x) sees the image at (y·StrideY − Top + ky·DilationY,
/// x·StrideX − Left + kx·DilationX); outside the image there are zeros.
/// </summary>
internal sealed record SlidingWindow
{
    /// <summary>Channels of the image that one kernel sees: those of a group.</summary>
    public required long Channels { get; init; }

    public required long Height { get; init; }

    public required long Width { get; init; }

    public required long KernelHeight { get; init; }

    public required long KernelWidth { get; init; }

    public required long StrideY { get; init; }

    public required long StrideX { get; init; }

    /// <summary>Rows of zeros above the image.</summary>
    public required long Top { get; init; }

    /// <summary>Columns of zeros left of the image.</summary>
    public required long Left { get; init; }

    public required long DilationY { get; init; }

    public required long DilationX { get; init; }

    public required long OutHeight { get; init; }

    public required long OutWidth { get; init; }

    /// <summary>Elements of the image.</summary>
    public long ImageSize => Channels * Height * Width;

    /// <summary>Elements of the image that one output pixel sees.</summary>
    public long PatchSize => Channels * KernelHeight * KernelWidth;

    /// <summary>Output pixels.</summary>
    public long Pixels => OutHeight * OutWidth;

    /// <summary>Which output rows see a row of the image through row ky of the window.</summary>
    public (long From, long To) RowsInside(long ky) => Inside(OutHeight, StrideY, ky * DilationY - Top, Height);

    /// <summary>Which output columns see a column of the image through column kx of the window.</summary>
    public (long From, long To) ColumnsInside(long kx) => Inside(OutWidth, StrideX, kx * DilationX - Left, Width);

    /// <summary>Where output pixel (y, x) sees the image through place (ky, kx) of the window.</summary>
    public long PlaceInImage(long y, long x, long ky, long kx) =>
        (y * StrideY - Top + ky * DilationY) * Width + x * StrideX - Left + kx * DilationX;

    /// <summary>Whether each output pixel sees one pixel of the image, the one at its own place.</summary>
    public bool IsPointwise =>
        KernelHeight == 1 && KernelWidth == 1 && StrideY == 1 && StrideX == 1 && Top == 0 && Left == 0 && OutHeight == Height &&
        OutWidth == Width;

    /// <summary>Those i &lt; outputs with 0 ≤ i·stride + shift &lt; size.</summary>
    private static (long From, long To) Inside(long outputs, long stride, long shift, long size)
    {
        var from = shift >= 0 ? 0 : (-shift + stride - 1) / stride;
        var to = size - shift <= 0 ? 0 : (size - shift + stride - 1) / stride;
        return (Math.Min(from, outputs), Math.Min(to, outputs));
    }
}

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

    /// <summary>For each row of the window: which output rows see the inside of the image through it.</summary>
    public (long From, long To)[] RowsInside => field ??= Inside(KernelHeight, OutHeight, StrideY, DilationY, Top, Height);

    /// <summary>For each column of the window: which output columns see the inside of the image through it.</summary>
    public (long From, long To)[] ColumnsInside => field ??= Inside(KernelWidth, OutWidth, StrideX, DilationX, Left, Width);

    /// <summary>Where output pixel (y, x) sees the image through place (ky, kx) of the window.</summary>
    public long PlaceInImage(long y, long x, long ky, long kx) =>
        (y * StrideY - Top + ky * DilationY) * Width + x * StrideX - Left + kx * DilationX;

    /// <summary>Whether each output pixel sees one pixel of the image, the one at its own place.</summary>
    public bool IsPointwise =>
        KernelHeight == 1 && KernelWidth == 1 && StrideY == 1 && StrideX == 1 && Top == 0 && Left == 0 && OutHeight == Height &&
        OutWidth == Width;

    /// <summary>For each k &lt; kernel those i &lt; outputs with 0 ≤ i·stride + k·dilation − before &lt; size.</summary>
    private static (long From, long To)[] Inside(long kernel, long outputs, long stride, long dilation, long before, long size)
    {
        var ranges = new (long, long)[kernel];
        for (long k = 0; k < kernel; k++)
        {
            var shift = k * dilation - before;
            var from = shift >= 0 ? 0 : (-shift + stride - 1) / stride;
            var to = size <= shift ? 0 : (size - shift + stride - 1) / stride;
            ranges[k] = (Math.Min(from, outputs), Math.Min(to, outputs));
        }
        return ranges;
    }
}

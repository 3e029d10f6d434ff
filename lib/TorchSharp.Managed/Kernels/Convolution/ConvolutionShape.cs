namespace TorchSharp.Kernels;

/// <summary>
/// One image and a kernel that slides over it: output pixel (y, x) sees the image at (y·StrideY − Top + ky·DilationY,
/// x·StrideX − Left + kx·DilationX); outside the image there are zeros.
/// </summary>
internal sealed record ConvolutionShape
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

    /// <summary>Whether each output pixel sees one pixel of the image, the one at its own place.</summary>
    public bool IsPointwise =>
        KernelHeight == 1 && KernelWidth == 1 && StrideY == 1 && StrideX == 1 && Top == 0 && Left == 0 && OutHeight == Height &&
        OutWidth == Width;
}

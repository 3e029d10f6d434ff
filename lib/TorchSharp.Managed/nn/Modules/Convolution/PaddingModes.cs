namespace TorchSharp;

/// <summary>What stands outside an image.</summary>
public enum PaddingModes
{
    /// <summary>Zeros.</summary>
    Zeros = 0,

    /// <summary>The image mirrored at its edge pixels, which are not repeated.</summary>
    Reflect = 1,

    /// <summary>The nearest edge pixel.</summary>
    Replicate = 2,

    /// <summary>The image again, from its other side.</summary>
    Circular = 3,

    /// <summary>One number.</summary>
    Constant = 4,
}

namespace TorchSharp;

/// <summary>How a tensor is written as text.</summary>
public enum TensorStringStyle
{
    /// <summary>Shape, type and device only.</summary>
    Metadata = 0,

    /// <summary>Shape and type, then rows of aligned columns, matrix by matrix.</summary>
    Julia = 1,

    /// <summary>Nested brackets.</summary>
    Numpy = 2,

    /// <summary>As <see cref="Julia"/>.</summary>
    Default = 4,
}

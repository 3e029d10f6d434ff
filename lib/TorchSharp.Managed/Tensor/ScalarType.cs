namespace TorchSharp;

public static partial class torch
{
    /// <summary>The type of a tensor's elements. The values are those of PyTorch's ScalarType.</summary>
    public enum ScalarType : sbyte
    {
        /// <summary>8-bit unsigned integer: the state of a random number generator.</summary>
        Byte = 0,

        /// <summary>32-bit signed integer.</summary>
        Int32 = 3,

        /// <summary>64-bit signed integer: indices and class labels.</summary>
        Int64 = 4,

        /// <summary>32-bit floating point: the default.</summary>
        Float32 = 6,

        /// <summary>64-bit floating point.</summary>
        Float64 = 7,

        /// <summary>True or false, one byte.</summary>
        Bool = 11,
    }
}

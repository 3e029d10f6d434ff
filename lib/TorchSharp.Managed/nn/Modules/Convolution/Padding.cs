namespace TorchSharp;

/// <summary>How much a convolution pads its input, by name.</summary>
public enum Padding
{
    /// <summary>Not at all: the output is smaller.</summary>
    Valid = 0,

    /// <summary>So much that the output has the input's size. The stride must be 1.</summary>
    Same = 1,
}

namespace NeuralNotebooks.Training;

/// <summary>A safetensors file can't be used. The message names the file, what was found, what was expected and what to do.</summary>
public sealed class SafetensorsException : Exception
{
    /// <summary>Makes the error for one file.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="tensor">The tensor with which something is wrong; null when it is the file as a whole.</param>
    /// <param name="found">What is wrong, such as "its bytes overlap those of 'fc2.bias'".</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="remedy">What the reader should do, as a sentence.</param>
    /// <param name="cause">The error that led to this one, if any.</param>
    public SafetensorsException(string file, string? tensor, string found, string expected, string remedy, Exception? cause = null)
        : base($"{file}: {(tensor is null ? "" : $"tensor '{tensor}': ")}{found}. Expected: {expected}. {remedy}", cause)
    {
        File = file;
        Tensor = tensor;
        Found = found;
        Expected = expected;
        Remedy = remedy;
    }

    /// <summary>Path of the file.</summary>
    public string File { get; }

    /// <summary>Name of the tensor with which something is wrong; null when it is the file as a whole.</summary>
    public string? Tensor { get; }

    /// <summary>What is wrong.</summary>
    public string Found { get; }

    /// <summary>What it should be.</summary>
    public string Expected { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }
}

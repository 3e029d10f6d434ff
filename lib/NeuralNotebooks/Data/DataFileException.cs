namespace NeuralNotebooks.Data;

/// <summary>A data file can't be used. The message names the file, what was found, what was expected and what to do.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>Makes the error for one file.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="found">What is wrong with it, such as "the file does not exist".</param>
    /// <param name="expected">What it should be, such as "60,000 images of 28×28 bytes".</param>
    /// <param name="remedy">What the reader should do, as a sentence.</param>
    /// <param name="cause">The error that led to this one, if any.</param>
    public DataFileException(string file, string found, string expected, string remedy, Exception? cause = null)
        : base($"{file}: {found}. Expected: {expected}. {remedy}", cause)
    {
        File = file;
        Found = found;
        Expected = expected;
        Remedy = remedy;
    }

    /// <summary>Path of the file.</summary>
    public string File { get; }

    /// <summary>What is wrong with the file.</summary>
    public string Found { get; }

    /// <summary>What the file should be.</summary>
    public string Expected { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }
}

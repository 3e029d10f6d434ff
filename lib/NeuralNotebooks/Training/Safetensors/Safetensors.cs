using NeuralNotebooks.Data;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>
/// Reads and writes weights as safetensors (https://github.com/huggingface/safetensors): a plain format that Python reads
/// too, and that, unlike pickled weights, runs no code when it is loaded.
/// </summary>
public static class Safetensors
{
    private static readonly Dictionary<string, string> NoMetadata = [];

    /// <summary>Reads all tensors of a file. They are the caller's to dispose of.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="SafetensorsException">The file is missing, cut, or not as the format says.</exception>
    public static SafetensorsFile Read(string path)
    {
        using var reader = SafetensorsReader.Open(path);
        return reader.ReadAll();
    }

    /// <summary>Reads what a file says of its tensors, and none of their elements.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="SafetensorsException">The file is missing, cut, or not as the format says.</exception>
    public static SafetensorsHeader ReadHeader(string path)
    {
        using var reader = SafetensorsReader.Open(path);
        return reader.Header;
    }

    /// <summary>Writes tensors to a file. An older file of this name stays until the new one is complete.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="tensors">The tensors by name: Float32, Float64, Int32, Int64 or Bool.</param>
    /// <param name="metadata">Free text to keep with them, by name.</param>
    /// <exception cref="ArgumentException">A tensor has another type.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void Write(string path, IReadOnlyDictionary<string, Tensor> tensors, IReadOnlyDictionary<string, string>? metadata = null) =>
        WholeFile.Write(path, stream => SafetensorsWriter.Write(stream, tensors, metadata ?? NoMetadata));

    /// <summary>Writes a model's parameters and buffers.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="metadata">Free text to keep with them, by name.</param>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void Save(Module model, string path, IReadOnlyDictionary<string, string>? metadata = null) =>
        Write(path, model.state_dict(), metadata);

    /// <summary>Reads a model's parameters and buffers. Nothing changes unless all of them fit.</summary>
    /// <param name="model">The model; its state must have the file's names, shapes and types.</param>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="SafetensorsException">The file can't be used, or does not fit the model.</exception>
    public static void Load(Module model, string path)
    {
        using var reader = SafetensorsReader.Open(path);
        SafetensorsFit.Check(model.state_dict(), reader.Header.Entries, Path.GetFullPath(path));
        using var file = reader.ReadAll();
        model.load_state_dict(file.Tensors);
    }

    /// <summary>What a reader does about a file that can't be used.</summary>
    internal static string RemedyFor(string file) =>
        file.StartsWith(Path.Combine(CourseFolder.Root, "data") + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? CourseFolder.RemedyFor(file)
            : "Write the file anew, or get it again from where it came from.";
}

using System.Security.Cryptography;
using NeuralNotebooks.Data;
using NeuralNotebooks.Training;

namespace NeuralNotebooks.Transfer;

/// <summary>A trained network that comes with the course, in <c>data/pretrained</c>.</summary>
/// <param name="Name">Its name: that of its file, without the ending.</param>
/// <param name="About">What it is for, as a sentence.</param>
/// <param name="Recipe">How it was trained.</param>
/// <param name="Length">Length of its file in bytes.</param>
/// <param name="Sha256">SHA-256 of its file, in lower-case hexadecimal.</param>
public sealed record PretrainedModel(string Name, string About, PretrainingRecipe Recipe, long Length, string Sha256)
{
    /// <summary>The file's name, without a folder.</summary>
    public string FileName => $"{Name}.safetensors";

    /// <summary>Reads and verifies the network.</summary>
    /// <param name="folder">The folder of the file; by default <c>pretrained</c> in <see cref="CourseFolder.Data"/>.</param>
    /// <exception cref="SafetensorsException">The file is missing, damaged, or another one.</exception>
    public Mlp Load(string? folder = null)
    {
        var file = Path.GetFullPath(Path.Combine(folder ?? Path.Combine(CourseFolder.Data, "pretrained"), FileName));
        Verify(file);
        var model = new Mlp([.. Recipe.Sizes]);
        Safetensors.Load(model, file);
        return model;
    }

    /// <summary>Writes a network as this model's file would be.</summary>
    /// <param name="model">The network.</param>
    /// <param name="folder">Where to.</param>
    /// <returns>Length and SHA-256 of the file.</returns>
    public (long Length, string Sha256) Save(Mlp model, string folder)
    {
        var file = Path.Combine(folder, FileName);
        Safetensors.Save(model, file, new Dictionary<string, string>
        {
            ["model"] = Name, ["architecture"] = string.Join('-', Recipe.Sizes), ["digits"] = string.Join(' ', Recipe.Digits),
            ["recipe"] = Recipe.Text, ["data"] = "MNIST (Y. LeCun, C. Cortes, C. Burges), CC BY-SA 3.0",
        });
        var bytes = File.ReadAllBytes(file);
        return (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    // The header is parsed only when the file is known to be ours.
    private void Verify(string file)
    {
        using var stream = Open(file);
        if (stream.Length != Length) throw Fault(file, $"it has {Number.Of(stream.Length)} bytes");
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (hash != Sha256) throw Fault(file, $"it has the SHA-256 {hash}: the content was changed");
    }

    private FileStream Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Fault(file, error is FileNotFoundException or DirectoryNotFoundException
                ? "the file does not exist" : $"the file can't be read ({error.Message.TrimEnd('.')})", error);
        }
    }

    private SafetensorsException Fault(string file, string found, Exception? cause = null) => new(
        file, null, found, $"{Number.Of(Length)} bytes with the SHA-256 {Sha256}", CourseFolder.RemedyFor(file), cause);
}

using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>Checks that a file holds exactly the state of a model, before anything of it is read.</summary>
internal static class SafetensorsFit
{
    private const string Remedy = "Load it into a model of the architecture that it was saved from.";

    /// <param name="state">The model's parameters and buffers by name.</param>
    /// <param name="entries">What the file has for them.</param>
    /// <param name="file">Path of the file.</param>
    /// <exception cref="SafetensorsException">A name, a shape or a type differs.</exception>
    public static void Check(IReadOnlyDictionary<string, Tensor> state, IReadOnlyCollection<SafetensorsEntry> entries, string file)
    {
        var names = string.Join(", ", state.Keys);
        if (state.Keys.Except(entries.Select(entry => entry.Name)).FirstOrDefault() is { } missing)
            throw new SafetensorsException(file, missing, "the model has it, the file does not", names, Remedy);
        foreach (var entry in entries)
        {
            if (!state.TryGetValue(entry.Name, out var own))
                throw new SafetensorsException(file, entry.Name, "the file has it, the model does not", names, Remedy);
            if (!own.shape.SequenceEqual(entry.Shape) || own.dtype != entry.Type)
                throw new SafetensorsException(file, entry.Name, $"it is [{string.Join(", ", entry.Shape)}] of {entry.Type} in the file",
                    $"[{string.Join(", ", own.shape)}] of {own.dtype}, as the model has it", Remedy);
        }
    }
}

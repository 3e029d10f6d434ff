using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Transfer;

/// <summary>Checks that a file holds exactly the state of a model, before anything of it is read.</summary>
internal static class SafetensorsFit
{
    private const string Remedy = "Load it into a model of the architecture that it was saved from.";

    /// <exception cref="SafetensorsException">A name, a shape or a type differs.</exception>
    public static void Check(Module model, SafetensorsHeader header, string file)
    {
        var state = model.state_dict();
        var entries = header.Entries.ToDictionary(entry => entry.Name);
        if (state.Keys.FirstOrDefault(name => !entries.ContainsKey(name)) is { } missing)
            throw new SafetensorsException(file, missing, "the model has it, the file does not", $"{Names(state.Keys)}", Remedy);
        foreach (var entry in header.Entries)
        {
            if (!state.TryGetValue(entry.Name, out var own))
                throw new SafetensorsException(file, entry.Name, "the model has no such parameter", $"{Names(state.Keys)}", Remedy);
            if (!own.shape.SequenceEqual(entry.Shape) || own.dtype != entry.Type)
                throw new SafetensorsException(file, entry.Name, $"it is [{string.Join(", ", entry.Shape)}] of {entry.Type} in the file",
                    $"[{string.Join(", ", own.shape)}] of {own.dtype}, as the model has it", Remedy);
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}

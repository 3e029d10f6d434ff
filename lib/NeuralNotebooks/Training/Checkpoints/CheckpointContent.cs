using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>
/// What a checkpoint holds, as one safetensors file: the model, the optimiser's memory, the random number generator, the
/// hooks' memory, and how far the run is. Names begin with the part that they belong to, such as "model.fc1.weight".
/// </summary>
internal sealed class CheckpointContent(
    Module<Tensor, Tensor> model, optim.Optimizer optimizer, IReadOnlyList<ITrainingHook> hooks, (int Examples, int BatchSize) data)
{
    private const string Format = "format", ThisFormat = "neural-notebooks checkpoint 2";
    private const string Remedy = "Resume with the program that wrote it, or delete the file to begin anew.";

    public void Save(string path, TrainingState state, Tensor epochStart)
    {
        using var scope = NewDisposeScope();
        var tensors = new Dictionary<string, Tensor>();
        void Put(string part, IEnumerable<KeyValuePair<string, Tensor>> values)
        {
            foreach (var (name, value) in values) tensors.Add($"{part}.{name}", value);
        }

        Put("model", model.state_dict());
        Put("optimizer", OptimizerMemory.Of(optimizer));
        for (var i = 0; i < hooks.Count; i++) Put($"hook{i}", hooks[i].State());
        Put("history", HistoryTensors.Of(state));
        // The generator's state is bytes, which our files do not have: as whole numbers.
        Put("generator", [new("now", Generator.Default.get_state().to_type(ScalarType.Int64)), new("epoch", epochStart.to_type(ScalarType.Int64))]);
        Safetensors.Write(path, tensors, Labels());
    }

    /// <summary>Puts everything back.</summary>
    /// <returns>How far the run is, and where the generator was when the present epoch began.</returns>
    /// <exception cref="SafetensorsException">The file can't be used, or is of another run.</exception>
    public (TrainingState State, Tensor EpochStart) Load(string path)
    {
        using var file = Safetensors.Read(path);
        foreach (var (name, wanted) in Labels())
            if (file.Metadata.GetValueOrDefault(name) is var found && found != wanted)
                throw Fault(path, null, $"its {name} is '{found ?? "missing"}'", $"'{wanted}', as in the run that is to resume");

        var header = Safetensors.ReadHeader(path).Entries.Where(entry => entry.Name.StartsWith("model.", StringComparison.Ordinal));
        SafetensorsFit.Check(model.state_dict(), [.. header.Select(entry => entry with { Name = entry.Name["model.".Length..] })], path);
        try
        {
            model.load_state_dict(Part(file, "model"));
            OptimizerMemory.Restore(optimizer, Part(file, "optimizer"));
            for (var i = 0; i < hooks.Count; i++) hooks[i].Restore(Part(file, $"hook{i}"));
            var generator = Part(file, "generator");
            using var present = Generator.Default.get_state();
            Generator.Default.set_state(generator["now"].to_type(present.dtype));
            return (HistoryTensors.Read(Part(file, "history")), generator["epoch"].to_type(present.dtype).clone().DetachFromDisposeScope());
        }
        catch (Exception error) when (error is KeyNotFoundException or ArgumentException or IndexOutOfRangeException)
        {
            throw Fault(path, null, $"a part of it is missing or malformed ({error.Message.TrimEnd('.')})", "the same optimiser and hooks as in the run that is to resume", error);
        }
    }

    private Dictionary<string, string> Labels() => new()
    {
        [Format] = ThisFormat,
        ["examples"] = FormattableString.Invariant($"{data.Examples}"),
        ["batch size"] = FormattableString.Invariant($"{data.BatchSize}"),
        ["optimizer"] = optimizer.GetType().Name,
        ["hooks"] = string.Join(", ", hooks.Select(hook => hook.GetType().Name)),
    };

    private static Dictionary<string, Tensor> Part(SafetensorsFile file, string part) =>
        file.Tensors.Where(named => named.Key.StartsWith(part + ".", StringComparison.Ordinal))
            .ToDictionary(named => named.Key[(part.Length + 1)..], named => named.Value);

    private static SafetensorsException Fault(string path, string? tensor, string found, string expected, Exception? cause = null) =>
        new(path, tensor, found, expected, Remedy, cause);
}

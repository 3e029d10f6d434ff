using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>What an optimiser remembers, as tensors by name: "rates" of its groups, and for each parameter "0.momentum_buffer" …</summary>
internal static class OptimizerMemory
{
    private const string Rates = "rates";

    /// <summary>The tensors; those of the optimiser are its own, no copies.</summary>
    public static Dictionary<string, Tensor> Of(optim.Optimizer optimizer)
    {
        var memory = new Dictionary<string, Tensor> { [Rates] = tensor(optimizer.ParamGroups.Select(group => group.LearningRate).ToArray()) };
        foreach (var (name, slot) in SlotsOf(optimizer))
            if (slot.Value is { } value) memory[name] = value;
        return memory;
    }

    /// <summary>Gives an optimiser the memory of another over the same parameters.</summary>
    /// <param name="optimizer">The optimiser.</param>
    /// <param name="memory">What <see cref="Of"/> gave; copied.</param>
    public static void Restore(optim.Optimizer optimizer, IReadOnlyDictionary<string, Tensor> memory)
    {
        var rates = memory[Rates].data<double>().ToArray();
        foreach (var (group, rate) in optimizer.ParamGroups.Zip(rates)) group.LearningRate = rate;
        foreach (var (name, slot) in SlotsOf(optimizer))
        {
            slot.Value?.Dispose();
            slot.Set(memory.TryGetValue(name, out var value) ? value.clone().DetachFromDisposeScope() : null);
        }
    }

    private static IEnumerable<(string Name, OptimizerSlot Slot)> SlotsOf(optim.Optimizer optimizer) => optimizer is OptimizerHelper helper
        ? helper.state_dict().State.SelectMany((state, i) => OptimizerSlot.Of(state).Select(slot => ($"{i}.{slot.Name}", slot)))
        : throw OptimizerSlot.Unknown(optimizer);
}

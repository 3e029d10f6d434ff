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
        var states = StatesOf(optimizer);
        for (var i = 0; i < states.Count; i++)
        {
            switch (states[i])
            {
                case SGD.State sgd:
                    Add(memory, $"{i}.momentum_buffer", sgd.momentum_buffer);
                    break;
                case Adam.State adam:
                    memory[$"{i}.step"] = tensor(adam.step);
                    Add(memory, $"{i}.exp_avg", adam.exp_avg);
                    Add(memory, $"{i}.exp_avg_sq", adam.exp_avg_sq);
                    Add(memory, $"{i}.max_exp_avg_sq", adam.max_exp_avg_sq);
                    break;
                case var other:
                    throw new NotSupportedException($"Checkpoints know the memory of SGD and Adam, not {other.GetType()}.");
            }
        }
        return memory;
    }

    /// <summary>Gives an optimiser the memory of another over the same parameters.</summary>
    /// <param name="optimizer">The optimiser.</param>
    /// <param name="memory">What <see cref="Of"/> gave; copied.</param>
    public static void Restore(optim.Optimizer optimizer, IReadOnlyDictionary<string, Tensor> memory)
    {
        var rates = memory[Rates].data<double>().ToArray();
        foreach (var (group, rate) in optimizer.ParamGroups.Zip(rates)) group.LearningRate = rate;
        var states = StatesOf(optimizer);
        for (var i = 0; i < states.Count; i++)
        {
            switch (states[i])
            {
                case SGD.State sgd:
                    Replace(ref sgd.momentum_buffer, memory, $"{i}.momentum_buffer");
                    break;
                case Adam.State adam:
                    adam.step = memory[$"{i}.step"].item<long>();
                    Replace(ref adam.exp_avg!, memory, $"{i}.exp_avg");
                    Replace(ref adam.exp_avg_sq!, memory, $"{i}.exp_avg_sq");
                    Replace(ref adam.max_exp_avg_sq, memory, $"{i}.max_exp_avg_sq");
                    break;
            }
        }
    }

    private static List<OptimizerState> StatesOf(optim.Optimizer optimizer) => optimizer is OptimizerHelper helper
        ? helper.state_dict().State
        : throw new NotSupportedException($"Checkpoints know the memory of SGD and Adam, not {optimizer.GetType()}.");

    private static void Add(Dictionary<string, Tensor> memory, string name, Tensor? value)
    {
        if (value is not null) memory[name] = value;
    }

    private static void Replace(ref Tensor? own, IReadOnlyDictionary<string, Tensor> memory, string name)
    {
        own?.Dispose();
        own = memory.TryGetValue(name, out var value) ? value.clone().DetachFromDisposeScope() : null;
    }
}

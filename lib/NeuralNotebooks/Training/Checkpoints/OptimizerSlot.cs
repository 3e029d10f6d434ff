using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>One thing that an optimiser remembers of a parameter, as a tensor.</summary>
/// <param name="Name">Its name in the optimiser: "momentum_buffer".</param>
/// <param name="Value">What it is now; null when the optimiser has none. A count of steps is a new tensor, all else the optimiser's own.</param>
/// <param name="Set">Gives the optimiser another, which it keeps, or null for none.</param>
internal sealed record OptimizerSlot(string Name, Tensor? Value, Action<Tensor?> Set)
{
    /// <summary>All that a state holds.</summary>
    /// <exception cref="NotSupportedException">The optimiser is of a kind that checkpoints don't know.</exception>
    public static OptimizerSlot[] Of(OptimizerState state) => state switch
    {
        SGD.State sgd => [new("momentum_buffer", sgd.momentum_buffer, value => sgd.momentum_buffer = value)],
        Adam.State adam =>
        [
            Steps(adam.step, count => adam.step = count),
            new("exp_avg", adam.exp_avg, value => adam.exp_avg = Needed(value)),
            new("exp_avg_sq", adam.exp_avg_sq, value => adam.exp_avg_sq = Needed(value)),
            new("max_exp_avg_sq", adam.max_exp_avg_sq, value => adam.max_exp_avg_sq = value),
        ],
        AdamW.State adamW =>
        [
            Steps(adamW.step, count => adamW.step = count),
            new("exp_avg", adamW.exp_avg, value => adamW.exp_avg = Needed(value)),
            new("exp_avg_sq", adamW.exp_avg_sq, value => adamW.exp_avg_sq = Needed(value)),
            new("max_exp_avg_sq", adamW.max_exp_avg_sq, value => adamW.max_exp_avg_sq = value),
        ],
        RMSProp.State rmsProp =>
        [
            Steps(rmsProp.step, count => rmsProp.step = count),
            new("square_avg", rmsProp.square_avg, value => rmsProp.square_avg = Needed(value)),
            new("grad_avg", rmsProp.grad_avg, value => rmsProp.grad_avg = value),
            new("momentum_buffer", rmsProp.momentum_buffer, value => rmsProp.momentum_buffer = value),
        ],
        Adagrad.State adagrad => [Steps(adagrad.step, count => adagrad.step = count), new("sum", adagrad.sum, value => adagrad.sum = Needed(value))],
        _ => throw Unknown(state),
    };

    /// <summary>The error of an optimiser that checkpoints can't save.</summary>
    public static NotSupportedException Unknown(object optimizer) =>
        new($"Checkpoints know the memory of SGD, Adam, AdamW, RMSProp and Adagrad, not {optimizer.GetType()}.");

    private static OptimizerSlot Steps(long count, Action<long> set) => new("step", tensor(count), value =>
    {
        using (value) set(Needed(value).item<long>());
    });

    private static Tensor Needed(Tensor? value) =>
        value ?? throw new KeyNotFoundException("the optimiser's memory of a parameter is not whole");
}

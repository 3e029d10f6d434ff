using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

/// <summary>A training with checkpoints, to be killed in a process of its own.</summary>
internal static class KilledRun
{
    /// <summary>Trains with a checkpoint after every step: the same run in each process. Enough weights that saving takes a while.</summary>
    public static string Train(string? checkpoint)
    {
        manual_seed(5);
        var examples = new SyntheticTasks(0.5, seed: 2).Source(320);
        using var model = new Mlp(100, 1500, 150, 10);
        using var sgd = torch.optim.SGD(model.parameters(), 0.02, momentum: 0.9);
        new Trainer(model, sgd)
        {
            BatchSize = 32, Progress = null, Checkpoints = checkpoint is null ? null : new Checkpoints(checkpoint) { EveryBatches = 1 },
        }.Fit(examples, epochs: 16);
        return TensorBytes.HashOf(model);
    }
}

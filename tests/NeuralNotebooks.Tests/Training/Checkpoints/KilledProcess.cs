using System.Diagnostics;
using System.Runtime.CompilerServices;
using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

/// <summary>
/// A process that trains with checkpoints, to be killed: this very assembly, started with a variable that says where to save.
/// It begins before any test framework, so it starts fast.
/// </summary>
internal static class KilledProcess
{
    private const string Variable = "NEURAL_NOTEBOOKS_TEST_CHECKPOINT";

    public static Process Start(string checkpoint) => Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(KilledProcess).Assembly.Location])
    {
        RedirectStandardOutput = true,
        Environment = { [Variable] = checkpoint },
    })!;

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

    [ModuleInitializer]
    internal static void TrainIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } checkpoint) return;
        Console.WriteLine(Train(checkpoint));
        Environment.Exit(0);
    }
}

using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NeuralNotebooks.Tests.Training;

/// <summary>
/// A process that does one thing and prints what came of it: this very assembly, started with a variable that says what. It
/// begins before any test framework, so it starts fast, and nothing else runs in it.
/// </summary>
internal static class OwnProcess
{
    private const string Variable = "NEURAL_NOTEBOOKS_TEST_TASK", Argument = "NEURAL_NOTEBOOKS_TEST_ARGUMENT";

    private static readonly Dictionary<string, Func<string, string>> Tasks = new()
    {
        [nameof(KilledRun)] = KilledRun.Train,
        [nameof(TrainerMemoryTests)] = _ => TrainerMemoryTests.CollectionsOfOldObjects().ToString(),
    };

    /// <summary>Starts it; its answer comes on its standard output.</summary>
    public static Process Start(string task, string argument) => Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(OwnProcess).Assembly.Location])
    {
        RedirectStandardOutput = true,
        Environment = { [Variable] = task, [Argument] = argument },
    })!;

    /// <summary>Starts it and waits for its answer.</summary>
    public static string Answer(string task, string argument = "none")
    {
        using var process = Start(task, argument);
        var answer = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return answer;
    }

    [ModuleInitializer]
    internal static void RunIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } task) return;
        Console.WriteLine(Tasks[task](Environment.GetEnvironmentVariable(Argument)!));
        Environment.Exit(0);
    }
}

using System.Diagnostics;
using NotebookRunner.Commands;
using NotebookRunner.Execution;

namespace NotebookRunner.Tests.Support;

/// <summary>The runner as a user starts it: a process of its own.</summary>
internal static class RunnerProcess
{
    public static Process Start(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = WorkerCommand.For("");
        start.ArgumentList.Clear();
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.WorkingDirectory = folder;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}

namespace Notebooks.Tests.Running;

/// <summary>The runner, as a process of its own.</summary>
internal static class RunnerProcess
{
    public static Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) =>
        ExternalProcess.RunAsync("dotnet", ["exec", Course.Runner, .. arguments]);
}

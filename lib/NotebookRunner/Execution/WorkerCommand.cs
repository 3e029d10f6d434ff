using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NotebookRunner.Execution;

/// <summary>The command that starts a worker: this assembly, on the runtime that runs now.</summary>
internal static class WorkerCommand
{
    /// <summary>The hidden command of the runner's executable.</summary>
    public const string Name = "worker";

    public static ProcessStartInfo For(string pipeName)
    {
        var start = new ProcessStartInfo(DotnetHost())
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(WorkerCommand).Assembly.Location);
        start.ArgumentList.Add(Name);
        start.ArgumentList.Add(pipeName);
        return start;
    }

    // The runtime lies in shared/Microsoft.NETCore.App/VERSION below the host.
    private static string DotnetHost()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(host) ? host : name;
    }
}

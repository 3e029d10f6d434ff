using System.Diagnostics;

namespace NotebookRunner.Tests.Execution;

/// <summary>Jupyter's own judge of notebooks, where it is installed.</summary>
internal static class PythonNbformat
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Runs a script.</summary>
    /// <returns>What it complained; empty when it ended well; null when there is no Python.</returns>
    public static async Task<string?> RunAsync(string script, params string[] arguments)
    {
        if (!File.Exists(Python))
            return null;
        var start = new ProcessStartInfo(Python, ["-W", "error::UserWarning", "-c", script, .. arguments]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var complaint = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? "" : complaint;
    }
}

using System.Diagnostics;

namespace NotebookRunner.Tests.Support;

/// <summary>Whether a process that is no child of this one has ended.</summary>
internal static class ProcessEnd
{
    /// <summary>Waits up to twenty seconds for the end.</summary>
    public static async Task<bool> SoonAsync(int id)
    {
        var clock = Stopwatch.StartNew();
        while (Runs(id) && clock.Elapsed < TimeSpan.FromSeconds(20))
            await Task.Delay(50);
        return !Runs(id);
    }

    private static bool Runs(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited && !IsZombie(id);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // A container's first process may never ask how its adopted children ended.
    private static bool IsZombie(int id)
    {
        var status = $"/proc/{id}/status";
        return File.Exists(status) && File.ReadLines(status).Any(line => line.StartsWith("State:") && line.Contains('Z'));
    }
}

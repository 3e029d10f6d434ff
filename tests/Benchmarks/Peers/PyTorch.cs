using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Peers;

/// <summary>PyTorch in a process of its own (Debian: python3-torch), which works and times on request: pytorch_peer.py.</summary>
internal sealed class PyTorch : IDisposable
{
    private readonly Process process;

    private PyTorch(Process process) => this.process = process;

    /// <summary>Starts it, or returns null when no Python with PyTorch is found. The variable PYTHON names another one.</summary>
    /// <param name="threads">How many it may use. It cannot be changed later: its BLAS reads it once.</param>
    public static PyTorch? Start(int threads)
    {
        string[] interpreters = Environment.GetEnvironmentVariable("PYTHON") is { Length: > 0 } named ? [named] : ["python3", "/usr/bin/python3"];
        return interpreters.Select(interpreter => TryStart(interpreter, threads)).FirstOrDefault(peer => peer is not null);
    }

    /// <summary>Whether what a work needs is installed there.</summary>
    public bool Knows(string work) => Ask($"knows {work}") == 1;

    /// <summary>Has it do some work, by the name and the numbers that the script knows.</summary>
    public Contender Asking(string work) => repetitions => Ask($"{work} {repetitions}");

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static PyTorch? TryStart(string interpreter, int threads)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Peers", "pytorch_peer.py");
        try
        {
            var process = Process.Start(new ProcessStartInfo(interpreter, [script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["OMP_NUM_THREADS"] = $"{threads}", ["OPENBLAS_NUM_THREADS"] = $"{threads}" },
            })!;
            return process.StandardOutput.ReadLine() == "ready" ? new PyTorch(process) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private double Ask(string request)
    {
        process.StandardInput.WriteLine(request);
        var answer = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(
            $"PyTorch's process ended at \"{request}\": {process.StandardError.ReadToEnd()}");
        return double.Parse(answer, CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Benchmarks;

/// <summary>The one table, as text and as JSON.</summary>
internal sealed class Report
{
    private readonly List<(string Work, int Threads, Times Times)> rows = [];

    public void Add(string work, int threads, Times times) => rows.Add((work, threads, times));

    public void Print(TextWriter to)
    {
        to.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores; median µs");
        to.WriteLine($"{"work",-26}{"threads",8}{"ours",12}{Head("OpenBLAS", times => times.OpenBlas),24}{Head("PyTorch", times => times.PyTorch),24}");
        foreach (var (work, threads, times) in rows)
            to.WriteLine($"{work,-26}{threads,8}{Number(times.Ours),12}{Beside(times.OpenBlas, times.Ours),24}{Beside(times.PyTorch, times.Ours),24}");
        to.WriteLine("In brackets: our time divided by theirs. The step's OpenBLAS time is that of its five products alone.");
    }

    /// <summary>Writes the numbers, through a file beside so that no reader finds half of them.</summary>
    public void WriteJson(string file)
    {
        var objects = rows.Select(row => new
        {
            work = row.Work,
            threads = row.Threads,
            oursMicroseconds = row.Times.Ours,
            openBlasMicroseconds = Known(row.Times.OpenBlas),
            pyTorchMicroseconds = Known(row.Times.PyTorch),
        });
        File.WriteAllText(file + ".tmp", JsonSerializer.Serialize(objects, new JsonSerializerOptions { WriteIndented = true }));
        File.Move(file + ".tmp", file, overwrite: true);
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private string Head(string name, Func<Times, double> time) =>
        rows.TrueForAll(row => double.IsNaN(time(row.Times))) ? name + " not installed" : name;

    private static string Beside(double theirs, double ours) =>
        double.IsNaN(theirs) ? "–" : string.Create(CultureInfo.InvariantCulture, $"{Number(theirs)} [{ours / theirs:F2}]");

    private static string Number(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Benchmarks.Tables;

/// <summary>The one table: printed line by line as it is measured, and written as JSON.</summary>
internal sealed class Table
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly List<Row> rows = [];
    private readonly TextWriter output;

    public Table(TextWriter output)
    {
        this.output = output;
        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores; medians, and our time over theirs");
        output.WriteLine($"{"work",-44}{"threads",8}{"ours",10}{"floor",20}{"PyTorch",20}  target");
    }

    public void Add(Row row)
    {
        rows.Add(row);
        output.WriteLine($"{row.Work,-44}{row.Threads,8}{Text(row.Ours),10}{Beside(row.Floor, row.OverFloor),20}{Beside(row.PyTorch, row.OverPyTorch),20}  {Verdict(row)}");
    }

    public void Explain() => output.WriteLine(
        "Floor: OpenBLAS for products, and its five products alone for the step; the STREAM triad's bytes a second for element-wise work. –: not installed.");

    /// <summary>Writes the numbers, through a file beside so that no reader finds half of them.</summary>
    public void WriteJson(string file)
    {
        File.WriteAllText(file + ".tmp", JsonSerializer.Serialize(rows, Indented));
        File.Move(file + ".tmp", file, overwrite: true);
    }

    private static string Verdict(Row row) => row.IsMet switch
    {
        _ when (row.AtMostFloor ?? row.AtMostPyTorch) is null => "",
        null => "not known",
        var met => string.Create(CultureInfo.InvariantCulture, $"{(row.AtMostFloor ?? row.AtMostPyTorch):0.###} × {(row.AtMostFloor is null ? "PyTorch" : "floor")}: {(met.Value ? "met" : "missed")}"),
    };

    private static string Beside(Timing? theirs, double? ratio) =>
        theirs is { } time ? string.Create(CultureInfo.InvariantCulture, $"{Text(time)} [{ratio:0.00}]") : "–";

    private static string Text(Timing time) => time.Median switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{time.Median:0.0} µs"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{time.Median / 1e3:0.00} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.Median / 1e6:0.00} s"),
    };
}

using System.Globalization;

namespace NotebookRunner.Checking;

/// <summary>Something about a notebook's form that would fail on a host, or for a reader.</summary>
/// <param name="File">The notebook's file.</param>
/// <param name="Cell">The cell's id; null when the whole document is meant.</param>
/// <param name="Line">The line in the cell, from 1; null when the whole cell is meant.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record Finding(string File, string? Cell, int? Line, string Problem, string Remedy)
{
    /// <summary>One line: file, cell, line, problem, remedy.</summary>
    public override string ToString()
    {
        var cell = Cell is null ? "" : $", cell {Cell}";
        var line = Line is { } number ? string.Create(CultureInfo.InvariantCulture, $", line {number}") : "";
        return $"{File}{cell}{line}: {Problem} {Remedy}";
    }
}

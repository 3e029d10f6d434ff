using NotebookRunner.Execution;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>
/// How long a notebook takes to read, without solving its exercises: 230 words of prose a minute, and a second and a half for
/// a line of code. What every notebook repeats (set-up, parameters, claims, checks) is skimmed and does not count.
/// </summary>
public static class ReadingTime
{
    private const double WordsPerMinute = 230;
    private const double SecondsPerCodeLine = 1.5;

    /// <summary>The minutes, rounded up; at least one.</summary>
    public static int Minutes(Notebook notebook)
    {
        double words = notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).Sum(Words);
        double lines = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).Sum(Lines);
        return Math.Max(1, (int)Math.Ceiling(words / WordsPerMinute + lines * SecondsPerCodeLine / 60));
    }

    // The bars of a table and other signs that stand alone are no words.
    private static int Words(Cell cell) =>
        cell.Source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static int Lines(Cell cell) =>
        cell.HasTag("parameters") || cell.HasTag("injected-parameters") || ClaimCount.In(cell) > 0 ? 0 : Code(cell).Split('\n').Count(Teaches);

    // In an exercise an empty line parts the reader's code from the check.
    private static string Code(Cell cell) => cell.HasTag("exercise") ? cell.Source.Split("\n\n")[0] : cell.Source;

    private static bool Teaches(string line) =>
        line.Trim() is { Length: > 0 } code && !code.StartsWith("#!", StringComparison.Ordinal) && !code.StartsWith("Course.", StringComparison.Ordinal);
}

using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>How long a notebook takes to read: 230 words of prose a minute, and three seconds for a line of code.</summary>
public static class ReadingTime
{
    private const double WordsPerMinute = 230;
    private const double SecondsPerCodeLine = 3;

    /// <summary>The minutes, rounded up; at least one.</summary>
    public static int Minutes(Notebook notebook)
    {
        double words = 0, lines = 0;
        foreach (var cell in notebook.Cells)
        {
            if (cell.Kind == CellKind.Markdown) words += cell.Source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            else if (cell.Kind == CellKind.Code) lines += cell.Source.Split('\n').Count(line => line.Trim().Length > 0);
        }

        return Math.Max(1, (int)Math.Ceiling(words / WordsPerMinute + lines * SecondsPerCodeLine / 60));
    }
}

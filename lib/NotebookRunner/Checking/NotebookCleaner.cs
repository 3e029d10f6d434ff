using System.Security.Cryptography;
using System.Text;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Checking;

/// <summary>Brings a notebook into the form in which it is committed: no outputs, the course's metadata, an id for every cell.</summary>
public static class NotebookCleaner
{
    /// <summary>The cleaned notebook; prose and code stay as they are.</summary>
    public static Notebook Clean(Notebook notebook)
    {
        var taken = notebook.Cells.Select(cell => cell.Id).Where(id => id != "").ToHashSet();
        return notebook with
        {
            FormatMinor = 5,
            Metadata = CourseMetadata.Document(),
            Extra = [],
            Cells = [.. notebook.Cells.Select(cell => Clean(cell, taken))],
        };
    }

    private static Cell Clean(Cell cell, HashSet<string> taken) => cell with
    {
        Id = cell.Id != "" ? cell.Id : NewId(cell.Source, taken),
        Metadata = CourseMetadata.Cell(cell),
        Outputs = [],
        ExecutionCount = null,
    };

    // From the text, so that cleaning the same file twice gives the same ids.
    private static string NewId(string source, HashSet<string> taken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{attempt}\n{source}")))[..8];
            if (taken.Add(id))
                return id;
        }
    }
}

using NotebookRunner.Checking;
using NotebookRunner.Notebooks;
using NotebookRunner.Worker;

namespace NotebookRunner.Exporting;

/// <summary>A code cell as it enters a program: an import is replaced by what it imports.</summary>
/// <param name="Cell">The notebook's cell.</param>
/// <param name="Parsed">Its syntax.</param>
/// <param name="Place">How errors name it.</param>
internal sealed record AppSource(Cell Cell, CheckedCell Parsed, string Place)
{
    /// <summary>The cell; none when it is empty.</summary>
    /// <exception cref="ExportException">It imports a file that can't be read, or has a magic of another kind.</exception>
    public static IEnumerable<AppSource> Of(Notebook notebook, Cell cell)
    {
        var place = $"{notebook.Path}, cell {cell.Id}";
        try
        {
            var parts = CellParts.Of(cell.Source, cell.Id, Path.GetDirectoryName(notebook.Path)!).ToList();
            if (parts.Count == 0)
                return [];
            // The program references the library as a project: paths to its DLLs are the set-up script's affair.
            var imported = parts.Any(part => part.File != cell.Id);
            var text = string.Join('\n', parts.Select(part => part.Code));
            var code = imported ? string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("#r ", StringComparison.Ordinal))) : text;
            return [new AppSource(cell, new CheckedCell(cell with { Source = code }), place)];
        }
        catch (CellFault fault)
        {
            throw new ExportException($"{place}: {fault.Message}");
        }
    }
}

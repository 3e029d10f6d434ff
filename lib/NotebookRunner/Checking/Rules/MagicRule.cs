using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookRunner.Checking.Rules;

/// <summary>Hosts agree on no magic but an import that stands alone, and on no path but an absolute one.</summary>
internal sealed class MagicRule : INotebookRule
{
    public IEnumerable<Finding> Check(CheckedNotebook notebook) => notebook.CodeCells.SelectMany(cell => Check(notebook, cell));

    private static IEnumerable<Finding> Check(CheckedNotebook notebook, CheckedCell cell)
    {
        var lines = cell.Source.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (!CheckedCell.IsMagic(line.TrimStart()))
                continue;
            if (!line.StartsWith("#!import ", StringComparison.Ordinal))
                yield return notebook.In(cell.Cell, index + 1, $"The magic \"{line.Trim()}\" does not work on every host.", "Say it in C#, or in a Markdown cell.");
            else if (lines.Length > 1)
                yield return notebook.In(cell.Cell, index + 1, "An import shares its cell; some hosts skip the rest.", "Give it a cell of its own.");
        }
        foreach (var reference in cell.Unit.GetReferenceDirectives().Where(IsRelative))
            yield return notebook.In(cell.Cell, CheckedCell.LineOf(reference), "A relative #r is found on one host only.", "Reference the library through setup.csx.");
    }

    private static bool IsRelative(ReferenceDirectiveTriviaSyntax reference)
    {
        var path = reference.File.ValueText;
        return !Path.IsPathFullyQualified(path) && !path.StartsWith("nuget:", StringComparison.Ordinal);
    }
}

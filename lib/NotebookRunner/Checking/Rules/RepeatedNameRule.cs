using Microsoft.CodeAnalysis;

namespace NotebookRunner.Checking.Rules;

/// <summary>No name is declared twice in a notebook, so that it can also become one C# file, and cells can be run again in any order.</summary>
internal sealed class RepeatedNameRule : INotebookRule
{
    public IEnumerable<Finding> Check(CheckedNotebook notebook)
    {
        var seen = new Dictionary<string, string>();
        foreach (var cell in notebook.CodeCells)
            foreach (var name in TopLevelNames.Variables(cell.Unit).Concat(TopLevelNames.Types(cell.Unit)).Where(name => name.ValueText != "_"))
                if (!seen.TryAdd(name.ValueText, cell.Cell.Id))
                    yield return notebook.In(
                        cell.Cell,
                        CheckedCell.LineOf(name),
                        $"{name.ValueText} is declared a second time; cell {seen[name.ValueText]} declares it, too.",
                        "Give one of them another name.");
    }
}

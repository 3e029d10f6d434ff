using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookRunner.Checking;

namespace NotebookRunner.Exporting;

/// <summary>The names of a notebook: those of its variables and functions, and all that occur anywhere.</summary>
internal sealed class TakenNames
{
    private readonly HashSet<string> top;
    private readonly HashSet<string> all;

    public TakenNames(IEnumerable<CheckedCell> cells)
    {
        var parsed = cells.ToList();
        top = [.. parsed.SelectMany(cell => TopLevelNames.Variables(cell.Unit)).Select(name => name.ValueText)];
        all = [.. parsed.SelectMany(cell => cell.Unit.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];
    }

    /// <summary>Whether a cell declares the name for the cells after it.</summary>
    public bool IsTopLevel(string name) => top.Contains(name);

    /// <summary>A name like this one that occurs nowhere; it counts as taken from now on.</summary>
    public string Like(string name)
    {
        var number = 2;
        while (!all.Add($"{name}{number}"))
            number++;
        return $"{name}{number}";
    }
}

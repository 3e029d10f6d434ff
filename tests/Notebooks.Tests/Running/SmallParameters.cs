using NotebookRunner.Notebooks;

namespace Notebooks.Tests.Running;

/// <summary>Values of a chapter's parameters with which it runs fast, as arguments of the command line.</summary>
internal static class SmallParameters
{
    private static readonly (string Name, int Value)[] Small =
        [("epochs", 1), ("runs", 2), ("draws", 2), ("syntheticEpochs", 1), ("queries", 200)];

    public static IReadOnlyList<string> Of(Notebook notebook)
    {
        var declared = notebook.Cells.Single(cell => cell.HasTag("parameters")).Source;
        return [.. Small.Where(small => declared.Contains($"int {small.Name} =")).SelectMany(small => new[] { "--parameter", $"{small.Name}={small.Value}" })];
    }
}

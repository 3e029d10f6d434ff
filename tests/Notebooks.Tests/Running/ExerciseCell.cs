using NotebookRunner.Notebooks;

namespace Notebooks.Tests.Running;

/// <summary>An exercise's cell: the reader's part comes first, then an empty line, then the check.</summary>
internal sealed record ExerciseCell(string Id, string Answer, string Check)
{
    public static ExerciseCell Of(Cell cell)
    {
        var end = cell.Source.IndexOf("\n\n", StringComparison.Ordinal);
        Assert.True(end > 0, $"{cell.Id}: an empty line must part the reader's code from the check");
        return new ExerciseCell(cell.Id, cell.Source[..end], cell.Source[(end + 2)..]);
    }

    public string With(string answer) => $"{answer}\n\n{Check}";
}

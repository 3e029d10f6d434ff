using NotebookRunner.Checking.Rules;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Checking;

/// <summary>Checks that a notebook has the form that every host, every reader and version control can work with.</summary>
public static class NotebookCheck
{
    private static readonly INotebookRule[] Rules =
    [
        new FormatRule(), new OpeningRule(), new MagicRule(), new SyntaxRule(), new HostCallRule(), new UsingRule(),
        new RepeatedNameRule(), new TypeCellRule(), new LengthRule(), new MetadataRule(), new OutputRule(),
        new ParametersRule(), new AltTextRule(),
    ];

    /// <summary>Checks a file.</summary>
    /// <param name="path">The notebook's file.</param>
    /// <returns>What is wrong, in the order of the rules; a file that is no notebook is one finding.</returns>
    public static IReadOnlyList<Finding> Of(string path)
    {
        try
        {
            var notebook = NotebookReader.Read(path);
            return Of(notebook, File.ReadAllText(path));
        }
        catch (NotebookException error)
        {
            return [new Finding(path, null, null, $"{error.Fault}.", "Restore it from version control, or repair it by hand.")];
        }
    }

    /// <summary>Checks a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="text">Its file's text.</param>
    internal static IReadOnlyList<Finding> Of(Notebook notebook, string text)
    {
        var checkedNotebook = new CheckedNotebook(notebook, text);
        return [.. Rules.SelectMany(rule => rule.Check(checkedNotebook))];
    }
}

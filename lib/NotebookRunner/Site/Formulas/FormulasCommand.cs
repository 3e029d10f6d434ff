using System.CommandLine;
using NotebookRunner.Files;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary><c>formulas</c>: prints the course's formulas as JSON. The maintainers' script calls it; help does not list it.</summary>
internal static class FormulasCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("formulas", "Print the formulas of all notebooks as JSON.") { Hidden = true };
        command.SetAction(_ => Console.WriteLine(FormulaUse.ToJson(Notebooks(CourseFolder.Find()).SelectMany(FormulaUse.In))));
        return command;
    }

    private static IEnumerable<Notebook> Notebooks(string root) =>
        Directory.EnumerateFiles(Path.Combine(root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(NotebookReader.Read);
}

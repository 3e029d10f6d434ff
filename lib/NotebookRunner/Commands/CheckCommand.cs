using System.CommandLine;
using NotebookRunner.Checking;
using NotebookRunner.Files;

namespace NotebookRunner.Commands;

/// <summary><c>check</c>: reports what is wrong with the form of notebooks.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("NOTEBOOK") { Description = "Notebooks to check; all, solutions included, when none is named." };
        var command = new Command("check", "Check that notebooks work on every host and are committed clean.") { notebooks };
        command.SetAction(arguments => Check(NotebookFiles.NamedOrAll(arguments.GetValue(notebooks) ?? []), Console.Out));
        return command;
    }

    /// <returns>0 when nothing was found, else 1.</returns>
    internal static int Check(IReadOnlyList<string> paths, TextWriter output)
    {
        var findings = paths.SelectMany(NotebookCheck.Of).Concat(Site.FormulaCheck.Of(paths)).ToList();
        foreach (var finding in findings)
            output.WriteLine(finding);
        output.WriteLine(findings.Count == 0 ? $"{paths.Count} notebooks: nothing to mend." : $"{findings.Count} to mend.");
        return findings.Count == 0 ? 0 : 1;
    }
}

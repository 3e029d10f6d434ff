using System.CommandLine;
using NotebookRunner.Checking;
using NotebookRunner.Files;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Commands;

/// <summary><c>clean</c>: brings notebooks into the form in which they are committed.</summary>
internal static class CleanCommand
{
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("NOTEBOOK") { Description = "Notebooks to clean; all, solutions included, when none is named." };
        var command = new Command("clean", "Strip outputs, and set metadata, ids and formatting as they are committed.") { notebooks };
        command.SetAction(arguments => Clean(NotebookFiles.NamedOrAll(arguments.GetValue(notebooks) ?? []), Console.Out));
        return command;
    }

    /// <returns>0 when all could be cleaned, else 1.</returns>
    internal static int Clean(IReadOnlyList<string> paths, TextWriter output)
    {
        var failed = 0;
        foreach (var path in paths)
        {
            try
            {
                var cleaned = NotebookWriter.Format(NotebookCleaner.Clean(NotebookReader.Read(path)));
                if (cleaned == File.ReadAllText(path))
                    continue;
                WholeFile.Write(path, cleaned);
                output.WriteLine($"cleaned {path}");
            }
            catch (NotebookException error)
            {
                output.WriteLine(error.Message);
                failed = 1;
            }
        }
        return failed;
    }
}

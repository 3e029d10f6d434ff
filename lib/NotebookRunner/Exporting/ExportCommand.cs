using System.CommandLine;
using NotebookRunner.Commands;
using NotebookRunner.Files;
using NotebookRunner.Notebooks;
using NotebookRunner.Parameters;

namespace NotebookRunner.Exporting;

/// <summary><c>export</c>: writes notebooks as programs of one file each, which <c>dotnet run</c> executes.</summary>
internal static class ExportCommand
{
    private const string CSharp = "cs";

    public static Command Create()
    {
        var notebooks = new Argument<string[]>("NOTEBOOK") { Description = "Notebooks to export, by file or by name; all in notebooks/ when none is named." };
        var format = new Option<string>("--to") { Description = "The format: cs, a file that `dotnet run` executes.", DefaultValueFactory = _ => CSharp };
        var parameters = new Option<string[]>("--parameter", "-p") { Description = "NAME=VALUE: sets a variable of the cell tagged \"parameters\"." };
        var output = new Option<string?>("--output", "-o") { Description = "The folder for the files; artifacts/apps when not given." };
        var command = new Command("export", "Write notebooks as C# files that run on their own.") { notebooks, format, parameters, output };
        command.SetAction(arguments => Export(
            arguments.GetValue(notebooks) ?? [],
            arguments.GetValue(format)!,
            ParameterArguments.Parse(arguments.GetValue(parameters) ?? []),
            arguments.GetValue(output)));
        return command;
    }

    private static int Export(string[] named, string format, IReadOnlyDictionary<string, string> parameters, string? output)
    {
        if (format != CSharp)
            throw new UsageException($"--to is \"{format}\"; the only format is \"{CSharp}\".");
        var root = CourseFolder.Find();
        var folder = Path.GetFullPath(output ?? Path.Combine(root, "artifacts", "apps"));
        var files = NotebookFiles.Named([.. named.Select(name => ByName(name, root))], root);
        UsageException.ThrowIfTwins(files);
        return files.Count(path => !Export(path, parameters, root, folder)) == 0 ? 0 : 1;
    }

    // "05-mnist-mlp" means the notebook of that name.
    private static string ByName(string name, string root)
    {
        var path = Path.Combine(root, "notebooks", $"{name}.ipynb");
        return File.Exists(path) ? path : name;
    }

    private static bool Export(string path, IReadOnlyDictionary<string, string> parameters, string root, string folder)
    {
        try
        {
            var target = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(path)}.cs");
            WholeFile.Write(target, AppFile.Text(ParameterCell.Inject(NotebookReader.Read(path), parameters), root, folder));
            Console.WriteLine(target);
            return true;
        }
        catch (Exception error) when (error is NotebookException or ParameterException or ExportException)
        {
            Console.Error.WriteLine(error.Message);
            return false;
        }
    }
}

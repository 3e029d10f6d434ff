using NotebookRunner.Notebooks;
using NotebookRunner.Worker;

namespace NotebookRunner.Exporting;

/// <summary>
/// A notebook as a file-based app: one C# file that <c>dotnet run</c> executes. Prose becomes comments, cells become top-level
/// statements, types go to the end, and what a notebook would show is printed as text.
/// </summary>
internal static class AppFile
{
    private const string Library = "lib/NeuralNotebooks";

    /// <summary>The file's text.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="root">The course's folder.</param>
    /// <param name="folder">The folder in which the file will lie.</param>
    /// <exception cref="ExportException">A cell can't become part of a program.</exception>
    public static string Text(Notebook notebook, string root, string folder)
    {
        var code = notebook.Cells.Where(cell => cell.Kind == CellKind.Code)
            .SelectMany(cell => AppSource.Of(notebook, cell))
            .ToDictionary(source => source.Cell, source => source);
        var names = new TakenNames(code.Values.Select(source => source.Parsed));
        var parts = code.ToDictionary(entry => entry.Key, entry => AppPart.Of(entry.Value, names));
        var usings = HostUsings.OfEveryHost.Select(name => $"using {name};")
            .Concat(parts.Values.SelectMany(part => part.Usings)).Append(AppSupport.Using).Distinct();
        string[] sections =
        [
            Head(notebook, Path.GetRelativePath(folder, Path.Combine(root, Library)).Replace('\\', '/')),
            string.Join('\n', usings),
            AppSupport.Start,
            .. notebook.Cells.Select(cell => cell.Kind == CellKind.Markdown ? Comment(cell.Source) : parts.TryGetValue(cell, out var part) ? part.Statements : ""),
            .. parts.Values.Select(part => part.Types),
            AppSupport.Types,
        ];
        return string.Join("\n\n", sections.Where(section => section != "")) + "\n";
    }

    // Notebooks are compiled without nullable types and implicit usings. Ahead-of-time publishing is the default of such files,
    // and would have their restore ask for a compiler that no one needs here.
    private static string Head(Notebook notebook, string library) => $"""
        // {notebook.Title}
        // Made from {Path.GetFileName(notebook.Path)}. To run it: dotnet run {notebook.Name}.cs
        #:project {library}
        #:property PublishAot=false
        #:property Nullable=disable
        #:property ImplicitUsings=disable
        #pragma warning disable
        """.ReplaceLineEndings("\n");

    private static string Comment(string prose) =>
        string.Join('\n', prose.TrimEnd().Split('\n').Select(line => $"// {line}".TrimEnd()));
}

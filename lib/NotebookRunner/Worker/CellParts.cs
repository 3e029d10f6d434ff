using NotebookRunner.Results;

namespace NotebookRunner.Worker;

/// <summary>Takes a cell's text apart: its own code, and the script files that it imports with <c>#!import</c>.</summary>
internal static class CellParts
{
    private const string Import = "#!import";

    /// <param name="source">The cell's text.</param>
    /// <param name="file">The name of the cell in errors.</param>
    /// <param name="folder">The notebook's folder, from which imports are found.</param>
    /// <exception cref="CellFault">A magic other than import, or a file that is not there.</exception>
    public static IEnumerable<CellPart> Of(string source, string file, string folder)
    {
        var lines = source.Split('\n');
        var start = 0;
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith("#!", StringComparison.Ordinal))
                continue;
            if (Code(lines, start, index, file) is { } before)
                yield return before;
            yield return Imported(lines[index], index + 1, folder);
            start = index + 1;
        }
        if (Code(lines, start, lines.Length, file) is { } rest)
            yield return rest;
    }

    private static CellPart? Code(string[] lines, int start, int end, string file) =>
        lines[start..end].All(string.IsNullOrWhiteSpace)
            ? null
            : new CellPart(new string('\n', start) + string.Join('\n', lines[start..end]), file);

    private static CellPart Imported(string line, int number, string folder)
    {
        var words = line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is not [Import, var name])
            throw new CellFault(new CellError(
                "UnknownMagic", $"The line \"{line.Trim()}\" is unknown: of the lines that begin with #!, only \"{Import} FILE\" is allowed.", number, 1));
        var path = Path.GetFullPath(name, folder);
        try
        {
            return new CellPart(File.ReadAllText(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CellFault(new CellError(
                "MissingImport", $"The imported file {path} can't be read. If it is setup.csx, run `dotnet build` in the project's folder.", number, 1));
        }
    }
}

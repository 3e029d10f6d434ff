namespace NotebookRunner.Files;

/// <summary>Which notebooks a command means.</summary>
public static class NotebookFiles
{
    /// <summary>The named files; the course's chapters, in the order of their names, when none is named.</summary>
    /// <param name="named">Paths from the command line, relative to the current folder or to the course's.</param>
    /// <param name="root">The course's folder.</param>
    /// <exception cref="FileNotFoundException">Nothing is there under a name, or the course has no notebooks.</exception>
    public static IReadOnlyList<string> Named(IReadOnlyList<string> named, string root)
    {
        if (named.Count > 0)
            return [.. named.Select(name => Find(name, root))];
        var folder = Path.Combine(root, "notebooks");
        var all = Directory.GetFiles(folder, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        return all.Count > 0 ? all : throw new FileNotFoundException($"{folder}: no notebooks (*.ipynb) there. Restore them from version control.");
    }

    /// <summary>All notebooks of the course, worked solutions included.</summary>
    /// <param name="root">The course's folder.</param>
    public static IReadOnlyList<string> AllIn(string root)
    {
        var solutions = Path.Combine(root, "notebooks", "solutions");
        return
        [
            .. Named([], root),
            .. Directory.Exists(solutions) ? Directory.GetFiles(solutions, "*.ipynb").Order(StringComparer.Ordinal).ToList() : [],
        ];
    }

    /// <summary>The named files; all of the course's, solutions included, when none is named.</summary>
    /// <param name="named">Paths from the command line.</param>
    public static IReadOnlyList<string> NamedOrAll(IReadOnlyList<string> named)
    {
        var root = CourseFolder.Find();
        return named.Count > 0 ? Named(named, root) : AllIn(root);
    }

    private static string Find(string name, string root)
    {
        string[] places = [Path.GetFullPath(name), Path.GetFullPath(name, root)];
        return places.FirstOrDefault(Path.Exists)
            ?? throw new FileNotFoundException($"{places[0]}: no such notebook. Give a path to an .ipynb file.");
    }
}

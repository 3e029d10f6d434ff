using System.Reflection;

namespace NotebookRunner.Files;

/// <summary>The course's folder: where its notebooks lie.</summary>
public static class CourseFolder
{
    /// <summary>Finds the folder for which this runner was built; else the first above the current folder that is a course.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find() => Find(Metadata("CourseRoot"), Environment.CurrentDirectory);

    /// <summary>What the notebooks run on, as the runner was built: <c>embedded</c> or <c>polyglot</c>.</summary>
    public static string Stack => Metadata("NotebookStack") ?? "embedded";

    internal static string Find(string? builtFor, string current)
    {
        if (builtFor is not null && IsCourse(builtFor))
            return Path.TrimEndingDirectorySeparator(builtFor);
        for (var folder = current; folder is not null; folder = Path.GetDirectoryName(folder))
            if (IsCourse(folder))
                return folder;
        throw new DirectoryNotFoundException(
            $"No course found: neither {builtFor ?? "the folder that the runner was built in"} nor {current}, nor a folder above it, "
            + "has Notebooks.sln and a notebooks folder. Run the command inside the course's folder.");
    }

    private static bool IsCourse(string folder) =>
        File.Exists(Path.Combine(folder, "Notebooks.sln")) && Directory.Exists(Path.Combine(folder, "notebooks"));

    private static string? Metadata(string key) => typeof(CourseFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == key)?.Value;
}

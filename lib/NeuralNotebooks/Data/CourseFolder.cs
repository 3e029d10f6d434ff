using System.Reflection;

namespace NeuralNotebooks.Data;

/// <summary>Where this checkout of the course lies, and where its data are.</summary>
public static class CourseFolder
{
    /// <summary>The environment variable that names another data folder.</summary>
    public const string DataVariable = "NEURAL_NOTEBOOKS_DATA";

    /// <summary>The checkout for which the library was built, as an absolute path without a final separator.</summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(
        typeof(CourseFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "CourseRoot").Value!));

    /// <summary>The data folder: what <see cref="DataVariable"/> names, else <c>data</c> in <see cref="Root"/>.</summary>
    public static string Data => DataFrom(Environment.GetEnvironmentVariable(DataVariable));

    internal static string DataFrom(string? variable) =>
        string.IsNullOrWhiteSpace(variable) ? Path.Combine(Root, "data") : Path.GetFullPath(variable);

    /// <summary>What a reader does to get a damaged or missing file back.</summary>
    /// <param name="file">Absolute path of the file.</param>
    internal static string RemedyFor(string file)
    {
        var relative = Path.GetRelativePath(Path.Combine(Root, "data"), file).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? $"Copy the file again from the course's data folder, or unset {DataVariable} to use that folder."
            : $"Restore it with `git checkout -- data/{relative}` in {Root}.";
    }

    /// <summary>The course checkout that holds a folder, or null when the folder lies in none.</summary>
    /// <param name="folder">Any folder.</param>
    internal static string? CheckoutAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Notebooks.sln"))
                && Directory.Exists(Path.Combine(at.FullName, "lib", "NeuralNotebooks")))
                return at.FullName;
        }
        return null;
    }
}

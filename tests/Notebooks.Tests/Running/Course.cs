using System.Reflection;
using NotebookRunner.Notebooks;

namespace Notebooks.Tests.Running;

/// <summary>The checkout under test.</summary>
internal static class Course
{
    public static string Root { get; } = Metadata("CourseRoot");

    public static string Runner { get; } = Metadata("Runner");

    public static IReadOnlyList<string> Chapters { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static Notebook Chapter(string name) => NotebookReader.Read(Path.Combine(Root, "notebooks", $"{name}.ipynb"));

    public static Notebook Solutions(string name) => NotebookReader.Read(Path.Combine(Root, "notebooks", "solutions", $"{name}.ipynb"));

    private static string Metadata(string key) =>
        typeof(Course).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

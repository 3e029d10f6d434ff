using System.Reflection;

namespace NeuralNotebooks.Tests;

/// <summary>A folder of one test's own, with a space and a letter outside ASCII in its path; gone afterwards.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder() => Directory.CreateDirectory(Path);

    public static string CourseRoot { get; } = typeof(TestFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "CourseRoot").Value!;

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"neural notebooks ü {Guid.NewGuid():N}");

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

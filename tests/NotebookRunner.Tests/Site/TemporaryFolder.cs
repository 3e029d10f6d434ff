namespace NotebookRunner.Tests.Site;

/// <summary>A folder with a space and a letter that is not ASCII in its path, gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("site ü ").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

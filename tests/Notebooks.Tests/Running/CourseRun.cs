using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Notebooks.Tests.Running;
using NotebookRunner.Notebooks;

[assembly: AssemblyFixture(typeof(CourseRun))]

namespace Notebooks.Tests.Running;

/// <summary>The README's first command, executed once for all tests: every notebook on real data.</summary>
public sealed class CourseRun : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("neural notebooks ü ").FullName;
    private JsonDocument? results;

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public string Site => Path.Combine(folder, "site");

    public async ValueTask InitializeAsync()
    {
        (ExitCode, Output) = await RunnerProcess.RunAsync("run", "--output", folder);
        var file = Path.Combine(folder, "results.json");
        Assert.True(File.Exists(file), $"The runner wrote no results.json. It said:\n{Output}");
        results = JsonDocument.Parse(await File.ReadAllTextAsync(file));
    }

    public JsonElement Results => results!.RootElement;

    public JsonElement Chapter(string name) =>
        Results.GetProperty("notebooks").EnumerateArray().Single(notebook => notebook.GetProperty("name").GetString() == name);

    public Notebook Executed(string name) => NotebookReader.Read(ExecutedPath(name));

    public string ExecutedPath(string name) => Path.Combine(folder, "executed", $"{name}.ipynb");

    public IHtmlDocument Page(string name) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Site, $"{name}.html")));

    public ValueTask DisposeAsync()
    {
        results?.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

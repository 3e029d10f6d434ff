using NotebookRunner.Commands;
using NotebookRunner.Execution;
using NotebookRunner.Results;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Execution;

/// <summary>Notebooks that go wrong in every way, run once, one after another, in the order of their names.</summary>
public sealed class HardNotebooks : IAsyncLifetime
{
    private static readonly Dictionary<string, string[]> Sources = new()
    {
        ["compile"] = ["int a = 1;\n  int b = \"x\";", "2"],
        ["exit"] = ["Console.WriteLine(\"bye\");\nEnvironment.Exit(0);", "2"],
        ["flood"] = ["for (var i = 0; i < 2_000_000; i++)\n    Console.WriteLine(new string('x', 50));", "2"],
        ["import"] = ["#!import none.csx", "2"],
        ["magic"] = ["1", "#!mermaid\ngraph", "2"],
        ["overflow"] = ["int Down(int x) => Down(x + 1) + 1;\nDown(1)", "2"],
        ["sound"] = ["1.5.Display();", "$\"{2.5}\""],
        ["throws"] = ["int Half(int x)\n{\n    return x / (x - x);\n}", "Console.WriteLine(\"before\");\n\nHalf(1)", "2"],
    };

    private readonly TempFolder folder = new();
    private IReadOnlyList<ExecutedNotebook> executed = [];

    public string Output => folder.File("out");

    public ExecutedNotebook this[string name] => executed.Single(notebook => notebook.Result.Name == name);

    public IReadOnlyList<ExecutedNotebook> All => executed;

    public async ValueTask InitializeAsync()
    {
        folder.Write("broken.ipynb", "{");
        foreach (var (name, sources) in Sources)
            folder.Write($"{name}.ipynb", Sample.Text(sources));
        var paths = Directory.GetFiles(folder.Path, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        var request = new RunRequest(folder.Path, paths, Output, new Dictionary<string, string>(), new RunSettings());
        executed = await new CourseRun(request, new SilentProgress()).RunAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

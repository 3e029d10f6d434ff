using NotebookRunner.Execution;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Execution;

public class NotebookExecutorTests
{
    [Fact]
    public async Task A_cell_that_never_ends_is_stopped_with_the_processes_that_it_started()
    {
        using var folder = new TempFolder();
        var source = OperatingSystem.IsWindows()
            ? "while (true) { }"
            : $"var child = System.Diagnostics.Process.Start(\"sleep\", \"300\");\nSystem.IO.File.WriteAllText(@\"{folder.File("child")}\", $\"{{child.Id}}\");\nwhile (true) {{ }}";

        var run = await RunAsync(folder, new RunSettings { CellTimeout = TimeSpan.FromSeconds(15) }, source, "2");

        var failed = run.Result.Cells[0];
        Assert.Equal((CellStatus.Failed, "TimeLimit"), (failed.Status, failed.Error!.Name));
        Assert.Contains("limit of 15 s", failed.Error.Message);
        Assert.Equal(CellStatus.NotRun, run.Result.Cells[1].Status);
        if (!OperatingSystem.IsWindows())
            Assert.True(await ProcessEnd.SoonAsync(int.Parse(File.ReadAllText(folder.File("child")))));
    }

    [Fact]
    public async Task Cells_share_a_session_as_they_do_on_a_notebook_host()
    {
        using var folder = new TempFolder();
        folder.Write("setup.csx", "using System.IO;\nint FromSetup(int x) => x + 1;");

        var run = await RunAsync(folder, new RunSettings(),
            "#!import setup.csx",
            "record Point(double X, double Y);",
            "var a = 1;\nvar later = await Task.FromResult(FromSetup(a));",
            "Console.Write(\"one \");\n(a, later).Display();\nConsole.WriteLine(\"two\");\nnew Point(1.5, later)",
            "int a = 5;",
            "Console.WriteLine(Path.GetFileName(Directory.GetCurrentDirectory()));\nCollection();\nList<int> Collection() => [a];\nstring text = null;",
            "Console.OpenStandardOutput().Write(\"past the capture\"u8);");

        Assert.Null(run.Result.Error);
        Assert.Equal(
            ["stdout:one ", "(1, 2)", "stdout:two\n", "Point { X = 1.5, Y = 2 }"],
            run.Notebook.Cells[3].Outputs.Select(Words));
        Assert.Equal($"stdout:{Path.GetFileName(folder.Path)}\n", Words(run.Notebook.Cells[5].Outputs[0]));
        Assert.Equal("stdout:past the capture", Words(run.Notebook.Cells[6].Outputs[0]));
    }

    [Fact]
    public async Task A_reference_is_found_by_its_full_path_and_from_the_notebook_s_folder()
    {
        using var folder = new TempFolder();
        File.Copy(typeof(Spectre.Console.Color).Assembly.Location, folder.File("Library ü.dll"));

        var run = await RunAsync(folder, new RunSettings(), "#r \"Library ü.dll\"\nSpectre.Console.Color.Red.R");

        Assert.Null(run.Result.Error);
        Assert.Equal("255", ((ResultOutput)run.Notebook.Cells[0].Outputs[0]).PlainText);
    }

    [Fact]
    public async Task A_thread_that_throws_is_the_failure_of_the_cell_that_ran()
    {
        using var folder = new TempFolder();

        var run = await RunAsync(folder, new RunSettings(),
            "new System.Threading.Thread(() => throw new InvalidOperationException(\"in a thread\")).Start();\nSystem.Threading.Thread.Sleep(60_000);");

        Assert.Contains("in a thread", Assert.Single(run.Result.Cells).Error!.Message);
    }

    [Fact]
    public async Task A_notebook_of_prose_alone_passes()
    {
        var prose = new Notebook { Path = Path.GetFullPath("prose.ipynb"), Cells = [Sample.Markdown("a", "# Title")] };
        var run = await new NotebookExecutor(new RunSettings(), new SilentProgress()).RunAsync(prose, CancellationToken.None);
        Assert.Equal((RunStatus.Passed, "Title"), (run.Result.Status, run.Result.Title));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_leaves_no_process()
    {
        using var folder = new TempFolder();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(folder, new RunSettings(), stop.Token, "while (true) { }"));
    }

    private static Task<ExecutedNotebook> RunAsync(TempFolder folder, RunSettings settings, params string[] sources) =>
        RunAsync(folder, settings, CancellationToken.None, sources);

    private static Task<ExecutedNotebook> RunAsync(TempFolder folder, RunSettings settings, CancellationToken stop, params string[] sources) =>
        new NotebookExecutor(settings, new SilentProgress()).RunAsync(
            Sample.OfCode(sources) with { Path = folder.File("sample.ipynb") }, stop);

    private static string Words(Output output) => output switch
    {
        StreamOutput stream => $"{stream.Name}:{stream.Text}",
        DisplayOutput display => display.PlainText!,
        _ => output.ToString(),
    };
}

using System.Diagnostics;
using NotebookRunner.Notebooks;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Commands;

public class CommandLineTests
{
    private static readonly Dictionary<string, string> German = new() { ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8" };

    [Theory]
    [InlineData("none.ipynb: no such notebook", "run", "none.ipynb")]
    [InlineData("--cell-timeout is -1", "run", "a.ipynb", "--cell-timeout", "-1")]
    [InlineData("Two notebooks are named a.ipynb", "run", "a.ipynb", "a.ipynb")]
    [InlineData("expected NAME=VALUE", "run", "a.ipynb", "--parameter", "epochs")]
    [InlineData("--to is \"py\"; the only format is \"cs\"", "export", "a.ipynb", "--to", "py")]
    [InlineData("Two notebooks are named a.ipynb", "export", "a.ipynb", "a.ipynb")]
    [InlineData("none: no such notebook", "export", "none")]
    public async Task A_command_that_can_not_be_carried_out_is_one_line(string expected, params string[] arguments)
    {
        using var folder = new TempFolder();
        folder.Write("a.ipynb", Sample.Text("1"));

        var (exitCode, _, error) = await RunnerProcess.RunAsync(folder.Path, null, arguments);

        Assert.Equal(2, exitCode);
        Assert.Contains(expected, error);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Two_runs_at_once_into_one_folder_leave_whole_files()
    {
        using var folder = new TempFolder();
        folder.Write("a.ipynb", Sample.Text("Console.WriteLine(1.5);\n2.5"));

        var runs = await Task.WhenAll(
            RunnerProcess.RunAsync(folder.Path, German, "run", "a.ipynb", "--output", "out"),
            RunnerProcess.RunAsync(folder.Path, new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.UTF-8" }, "run", "a.ipynb", "--output", "out"));

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        var executed = NotebookReader.Read(folder.File("out/executed/a.ipynb"));
        Assert.Equal("1.5\n", ((StreamOutput)executed.Cells[0].Outputs[0]).Text);
        Assert.Empty(Directory.GetFiles(folder.File("out"), "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_failing_notebook_gives_exit_code_1_and_says_why_in_the_log()
    {
        using var folder = new TempFolder();
        folder.Write("a.ipynb", "{");

        var (exitCode, output, _) = await RunnerProcess.RunAsync(folder.Path, null, "run", "a.ipynb", "--output", "out");

        Assert.Equal(1, exitCode);
        Assert.Contains("✗ a", output);
        Assert.Contains("not valid JSON", output);
    }

    [Fact]
    public async Task Ctrl_C_leaves_the_files_of_the_last_run_whole_and_no_process_behind()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var folder = new TempFolder();
        folder.Write("a.ipynb", Sample.Text($"System.IO.File.WriteAllText(\"pid.new\", $\"{{Environment.ProcessId}}\");\nSystem.IO.File.Move(\"pid.new\", \"pid\");\nwhile (true) {{ }}"));
        Directory.CreateDirectory(folder.File("out"));
        folder.Write("out/results.json", "{}");
        using var process = RunnerProcess.Start(folder.Path, null, "run", "a.ipynb", "--output", "out");
        var worker = await WorkerAsync(process, folder);

        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync();

        Assert.Equal(130, process.ExitCode);
        Assert.True(await ProcessEnd.SoonAsync(worker));
        Assert.Equal("{}", File.ReadAllText(folder.File("out/results.json")));
        Assert.Single(Directory.GetFiles(folder.File("out"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_worker_whose_parent_was_killed_ends_itself()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var folder = new TempFolder();
        folder.Write("a.ipynb", Sample.Text("System.IO.File.WriteAllText(\"pid.new\", $\"{Environment.ProcessId}\");\nSystem.IO.File.Move(\"pid.new\", \"pid\");\nwhile (true) { }"));
        using var process = RunnerProcess.Start(folder.Path, null, "run", "a.ipynb", "--output", "out");
        var worker = await WorkerAsync(process, folder);

        process.Kill(entireProcessTree: false);

        Assert.True(await ProcessEnd.SoonAsync(worker));
    }

    /// <summary>Waits until the notebook has written the id of the process that runs it.</summary>
    private static async Task<int> WorkerAsync(Process runner, TempFolder folder)
    {
        int id;
        while (!File.Exists(folder.File("pid")) || !int.TryParse(File.ReadAllText(folder.File("pid")), out id))
        {
            Assert.False(runner.HasExited, "The runner ended before the notebook's cell ran.");
            await Task.Delay(50);
        }
        return id;
    }
}

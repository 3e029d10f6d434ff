using Notebooks.Tests.Running;

namespace Notebooks.Tests;

/// <summary>The form of the committed notebooks.</summary>
public sealed class FormTests(CourseRun run)
{
    [Fact]
    public async Task Check_finds_nothing_to_refuse()
    {
        var (exitCode, output) = await RunnerProcess.RunAsync("check");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task The_real_nbformat_accepts_every_executed_notebook()
    {
        const string python = "/usr/bin/python3";
        Assert.SkipUnless(File.Exists(python) && (await ExternalProcess.RunAsync(python, ["-c", "import nbformat"])).ExitCode == 0,
            "python3-nbformat is not installed");
        const string validate = "import nbformat, sys\nfor path in sys.argv[1:]: nbformat.validate(nbformat.read(path, as_version=nbformat.NO_CONVERT))";
        var (exitCode, output) = await ExternalProcess.RunAsync(python, ["-c", validate, .. Course.Chapters.Select(run.ExecutedPath)]);
        Assert.True(exitCode == 0, output);
    }
}

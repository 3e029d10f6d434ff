using System.Text.RegularExpressions;
using Notebooks.Tests.Running;
using NotebookRunner.Notebooks;

namespace Notebooks.Tests;

/// <summary>A chapter exported as one C# file, run by <c>dotnet run</c>, prints what the notebook shows.</summary>
public sealed partial class AppTests(CourseRun course) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("neural apps ü ").FullName;

    public static TheoryData<string> Chapters => [.. Course.Chapters];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task A_program_prints_the_notebooks_text_and_numbers(string chapter)
    {
        var small = SmallParameters.Of(Course.Chapter(chapter));
        var executed = small.Count == 0 ? course.ExecutedPath(chapter) : await ExecutedAsync(chapter, small);
        var export = await RunnerProcess.RunAsync(["export", "--to", "cs", chapter, "--output", folder, .. small]);
        Assert.True(export.ExitCode == 0, export.Output);

        var app = await ExternalProcess.RunAsync("dotnet", ["run", Path.Combine(folder, $"{chapter}.cs")]);

        Assert.True(app.ExitCode == 0, app.Output);
        Assert.Equal(Timeless(ShownIn(executed)), Timeless(app.Output));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> ExecutedAsync(string chapter, IReadOnlyList<string> parameters)
    {
        var run = await RunnerProcess.RunAsync(["run", Path.Combine(Course.Root, "notebooks", $"{chapter}.ipynb"), "--output", folder, .. parameters]);
        Assert.True(run.ExitCode == 0, run.Output);
        return Path.Combine(folder, "executed", $"{chapter}.ipynb");
    }

    private static string ShownIn(string executed) => string.Join('\n', NotebookReader.Read(executed).Cells
        .SelectMany(cell => cell.Outputs)
        .Select(output => output switch
        {
            StreamOutput stream => stream.Text.TrimEnd('\n'),
            DisplayOutput shown => shown.Data["text/plain"]!.GetValue<string>(),
            _ => "",
        }));

    // How long something takes is another number each time, and pads a table's column with another number of spaces. A chart
    // of seconds says its numbers up to the next panel.
    private static List<string> Timeless(string text) =>
        [.. text.Split('\n').Select(line => Duration().Replace(line.TrimEnd(), "…")).Where(line => line != "")];

    [GeneratedRegex(@" *[\d.,]+ (images/s|s left|ms|s)\b *|(?<=chart of seconds ).*?(?=Panel \d|$)")]
    private static partial Regex Duration();
}

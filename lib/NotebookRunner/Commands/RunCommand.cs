using System.CommandLine;
using System.Globalization;
using NotebookRunner.Execution;
using NotebookRunner.Files;
using NotebookRunner.Results;
using Spectre.Console;

namespace NotebookRunner.Commands;

/// <summary><c>run</c>: executes notebooks, all of the course's when none is named.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("NOTEBOOK") { Description = "Notebooks to run; all in notebooks/ when none is named." };
        var parameters = new Option<string[]>("--parameter", "-p") { Description = "NAME=VALUE: sets a variable of the cell tagged \"parameters\"." };
        var output = new Option<string?>("--output", "-o") { Description = "Where the site, the executed notebooks and results.json go; artifacts/ when not given." };
        var timeout = new Option<double>("--cell-timeout") { Description = "Seconds that one cell may take; 600 when not given.", DefaultValueFactory = _ => 600 };
        var command = new Command("run", "Run notebooks, and write the site, the executed notebooks and results.json.") { notebooks, parameters, output, timeout };
        command.SetAction((arguments, cancellation) => RunAsync(Request(
            arguments.GetValue(notebooks) ?? [],
            arguments.GetValue(parameters) ?? [],
            arguments.GetValue(output),
            arguments.GetValue(timeout)), cancellation));
        return command;
    }

    /// <summary>The request of a run with no arguments.</summary>
    public static RunRequest Everything() => Request([], [], null, 600);

    /// <returns>0 when every notebook passed, else 1.</returns>
    public static async Task<int> RunAsync(RunRequest request, CancellationToken cancellation)
    {
        IReadOnlyList<ExecutedNotebook> done = [];
        if (AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected)
            await AnsiConsole.Status().StartAsync("starting", async status =>
                done = await new CourseRun(request, new LiveProgress(AnsiConsole.Console, status)).RunAsync(cancellation));
        else
            done = await new CourseRun(request, new PlainProgress(Console.Out)).RunAsync(cancellation);
        Console.WriteLine($"Pages: {Path.Combine(request.Output, "site", "index.html")}");
        return done.All(notebook => notebook.Result.Status == RunStatus.Passed) ? 0 : 1;
    }

    private static RunRequest Request(string[] notebooks, string[] parameters, string? output, double timeout)
    {
        if (!(timeout > 0 && timeout <= TimeSpan.FromDays(7).TotalSeconds))
            throw new UsageException($"--cell-timeout is {timeout.ToString(CultureInfo.InvariantCulture)}; it must be a number of seconds above 0, up to a week.");
        var root = CourseFolder.Find();
        var files = NotebookFiles.Named(notebooks, root);
        UsageException.ThrowIfTwins(files);
        return new RunRequest(
            root,
            files,
            Path.GetFullPath(output ?? Path.Combine(root, "artifacts")),
            ParameterArguments.Parse(parameters),
            new RunSettings { CellTimeout = TimeSpan.FromSeconds(timeout), AllClaimsAsserted = parameters.Length == 0 });
    }
}

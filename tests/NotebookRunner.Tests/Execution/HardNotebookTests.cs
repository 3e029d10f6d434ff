using System.Text.Json.Nodes;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Tests.Execution;

public class HardNotebookTests(HardNotebooks notebooks) : IClassFixture<HardNotebooks>
{
    [Theory]
    [InlineData("compile", "cell-1", "CompilationError", 2, "Cannot implicitly convert type 'string' to 'int'")]
    [InlineData("exit", "cell-1", "ProcessEnded", null, "exit code 0")]
    [InlineData("flood", "cell-1", "OutputLimitException", 2, "Output cut")]
    [InlineData("import", "cell-1", "MissingImport", 1, "none.csx can't be read")]
    [InlineData("magic", "cell-2", "UnknownMagic", 1, "#!mermaid")]
    [InlineData("overflow", "cell-1", "ProcessEnded", null, "Stack overflow")]
    [InlineData("throws", "cell-2", "DivideByZeroException", 3, "divide by zero")]
    public void A_failure_is_reported_for_its_cell_and_line(string name, string cell, string kind, int? line, string message)
    {
        var failed = Assert.Single(notebooks[name].Result.Cells, result => result.Status == CellStatus.Failed);

        Assert.Equal((cell, kind, line), (failed.Id, failed.Error!.Name, failed.Error.Line));
        Assert.Contains(message, failed.Error.Message);
        Assert.Equal(RunStatus.Failed, notebooks[name].Result.Status);
        Assert.Contains(cell, notebooks[name].Result.Error);
    }

    [Fact]
    public void Cells_after_a_failure_are_marked_as_not_run() => Assert.All(
        notebooks.All.Where(notebook => notebook.Result.Cells.Any(cell => cell.Status == CellStatus.Failed)),
        notebook => Assert.Equal(CellStatus.NotRun, notebook.Result.Cells[^1].Status));

    [Fact]
    public void A_sound_notebook_among_them_passes()
    {
        var sound = notebooks["sound"];
        Assert.Equal(RunStatus.Passed, sound.Result.Status);
        Assert.Null(sound.Result.Error);
        Assert.Equal("1.5", ((DisplayOutput)sound.Notebook.Cells[0].Outputs[0]).PlainText);
        Assert.Equal("2.5", ((ResultOutput)sound.Notebook.Cells[1].Outputs[0]).PlainText);
        Assert.InRange(sound.Result.PeakMemoryMiB, 30, 4000);
    }

    [Fact]
    public void A_file_that_is_no_notebook_is_one_failed_entry()
    {
        Assert.Equal(RunStatus.Failed, notebooks["broken"].Result.Status);
        Assert.Contains("not valid JSON", notebooks["broken"].Result.Error);
    }

    [Fact]
    public void What_a_cell_wrote_before_it_ended_its_process_is_kept() =>
        Assert.Equal(new StreamOutput("stdout", "bye\n").Text, ((StreamOutput)notebooks["exit"].Notebook.Cells[0].Outputs[0]).Text);

    [Fact]
    public void A_flood_is_cut_at_the_limit_and_ends_its_cell()
    {
        var shown = notebooks["flood"].Notebook.Cells[0].Outputs;
        Assert.Equal(1 << 20, ((StreamOutput)shown[0]).Text.Length);
        Assert.IsType<ErrorOutput>(shown[^1]);
    }

    [Fact]
    public void An_error_names_the_functions_on_the_way_to_it()
    {
        var error = (ErrorOutput)notebooks["throws"].Notebook.Cells[1].Outputs[^1];
        Assert.Contains(error.Traceback, line => line.Contains("throws.ipynb#cell-1, line 3"));
        Assert.Contains(error.Traceback, line => line.Contains("throws.ipynb#cell-2, line 3"));
        Assert.DoesNotContain(error.Traceback, line => line.Contains("Microsoft.CodeAnalysis"));
    }

    [Fact]
    public void The_summary_has_an_entry_for_each_and_the_executed_notebooks_are_there()
    {
        var summary = JsonNode.Parse(File.ReadAllText(Path.Combine(notebooks.Output, "results.json")))!;
        Assert.Equal(
            notebooks.All.Select(notebook => notebook.Result.Name),
            summary["notebooks"]!.AsArray().Select(entry => (string?)entry!["name"]));
        Assert.Equal(notebooks.All.Count - 1, Directory.GetFiles(Path.Combine(notebooks.Output, "executed"), "*.ipynb").Length);
    }

    [Fact]
    public async Task The_executed_notebooks_are_valid_by_the_real_nbformat()
    {
        var found = await PythonNbformat.RunAsync("import nbformat");
        Assert.SkipWhen(found is null or not "", $"/usr/bin/python3 has no nbformat: {found}");
        var complaint = await PythonNbformat.RunAsync(
            "import sys,glob,nbformat\nfiles=glob.glob(sys.argv[1]+'/*.ipynb')\nassert len(files)==8\nfor f in files: nbformat.validate(nbformat.read(f,as_version=nbformat.NO_CONVERT))",
            Path.Combine(notebooks.Output, "executed"));
        Assert.Equal("", complaint);
    }
}

using NotebookRunner.Commands;
using NotebookRunner.Results;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Commands;

public class PlainProgressTests
{
    [Fact]
    public void A_log_shows_notebook_running_cell_and_outcome()
    {
        var output = new StringWriter { NewLine = "\n" };
        var progress = new PlainProgress(output);
        var notebook = Sample.OfCode("\n  " + new string('x', 100));

        progress.NotebookBegan(notebook, 1, 2);
        progress.CellBegan(notebook.Cells[0], 1, 1);
        progress.NotebookEnded(new NotebookResult
        {
            Name = "sample",
            Title = "sample",
            Status = RunStatus.Failed,
            Seconds = 1.5,
            PeakMemoryMiB = 99.6,
            Claims = [new ClaimResult("a", "1", true), new ClaimResult("b", "1", false)],
            Error = "why",
        });

        Assert.Equal(
            $"[1/2] sample: sample\n  cell 1/1  {new string('x', 59)}…\n✗ sample  1.5 s, 100 MiB, 1 of 2 claims hold\n  why\n",
            output.ToString());
    }
}

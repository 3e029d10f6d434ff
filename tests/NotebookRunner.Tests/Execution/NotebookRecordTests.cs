using NotebookRunner.Execution;
using NotebookRunner.Notebooks;
using NotebookRunner.Protocol;
using NotebookRunner.Results;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Execution;

public class NotebookRecordTests
{
    private static readonly CellError Crash = new("ProcessEnded", "crash");
    private readonly NotebookRecord record = new(Sample.OfCode("1", "2"));

    [Fact]
    public void Text_of_one_stream_runs_together_and_a_change_of_stream_parts_it()
    {
        Take(new CellBegan(0), new StreamWritten("stdout", "a"), new StreamWritten("stdout", "b"), new StreamWritten("stderr", "c"));
        Assert.Equal([("stdout", "ab"), ("stderr", "c")], Outputs(0).Cast<StreamOutput>().Select(text => (text.Name, text.Text)));
    }

    [Fact]
    public void A_crash_before_the_first_cell_is_the_first_cell_s()
    {
        record.End(Crash, []);
        Assert.Equal([CellStatus.Failed, CellStatus.NotRun], Statuses());
        Assert.IsType<ErrorOutput>(Assert.Single(Outputs(0)));
    }

    [Fact]
    public void A_crash_between_two_cells_is_the_earlier_one_s()
    {
        Take(new CellBegan(0), new CellEnded(null, [], 50));
        record.End(Crash, []);
        Assert.Equal([CellStatus.Failed, CellStatus.NotRun], Statuses());
        Assert.Empty(Outputs(1));
    }

    [Fact]
    public void A_crash_after_the_last_cell_is_the_last_one_s()
    {
        Take(new CellBegan(0), new CellEnded(null, [], 50), new CellBegan(1), new CellEnded(null, [], 50));
        record.End(Crash, []);
        Assert.Equal([CellStatus.Passed, CellStatus.Failed], Statuses());
    }

    [Fact]
    public void A_crash_after_a_failure_changes_nothing()
    {
        Take(new CellBegan(0), new CellEnded(new CellError("First", "first"), [], 50));
        record.End(Crash, []);
        Assert.Equal("First", record.CellResults()[0].Error!.Name);
        Assert.Equal([CellStatus.Failed, CellStatus.NotRun], Statuses());
    }

    [Fact]
    public void The_largest_memory_figure_counts()
    {
        Take(new CellBegan(0), new CellEnded(null, [], 50), new CellBegan(1), new CellEnded(null, [], 40));
        Assert.Equal(50, record.PeakMemoryMiB);
    }

    private void Take(params WorkerEvent[] reports)
    {
        foreach (var report in reports)
            record.Take(report);
    }

    private IEnumerable<CellStatus> Statuses() => record.CellResults().Select(cell => cell.Status);

    private IReadOnlyList<Output> Outputs(int cell) => record.Executed().Cells[cell].Outputs;
}

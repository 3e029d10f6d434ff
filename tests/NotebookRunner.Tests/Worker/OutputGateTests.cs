using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookRunner.Protocol;
using NotebookRunner.Worker;

namespace NotebookRunner.Tests.Worker;

public sealed class OutputGateTests : IDisposable
{
    private const int Limit = 10;
    private readonly MemoryStream pipe = new();
    private readonly OutputGate gate;

    public OutputGateTests() => gate = new OutputGate(new EventChannel(pipe), Limit);

    [Fact]
    public void Text_and_values_keep_the_order_of_time()
    {
        gate.Write("stdout", "a");
        gate.Write("stderr", "b");
        gate.Show(Value("c"), isResult: false);
        gate.Write("stdout", "d\n");

        Assert.Equal(["stdout:a", "stderr:b", "value:c", "stdout:d\n"], Sent());
    }

    [Fact]
    public void Text_without_a_line_feed_is_sent_when_the_cell_ends()
    {
        gate.Write("stdout", "a");
        gate.Write("stdout", "b");
        Assert.Empty(Sent());

        gate.Flush();

        Assert.Equal(["stdout:ab"], Sent());
    }

    [Fact]
    public void What_is_over_the_limit_is_cut_and_throws_until_the_next_cell()
    {
        gate.Write("stdout", "12345");
        Assert.Throws<OutputLimitException>(() => gate.Write("stdout", "6789abc"));
        Assert.Throws<OutputLimitException>(() => gate.Write("stdout", "more"));
        Assert.True(gate.LimitReached);

        gate.Begin(1);
        gate.Write("stdout", "x\n");

        Assert.Equal(["stdout:123456789a", "began:1", "stdout:x\n"], Sent());
    }

    [Fact]
    public void A_value_over_its_limit_is_not_sent()
    {
        Assert.Throws<OutputLimitException>(() => gate.Show(Value(new string('x', 1000)), isResult: true));
        Assert.Empty(Sent());
    }

    [Fact]
    public void A_value_without_representation_shows_nothing()
    {
        gate.Show([], isResult: true);
        Assert.Empty(Sent());
    }

    public void Dispose() => pipe.Dispose();

    private static JsonObject Value(string text) => new() { ["text/plain"] = text };

    private IEnumerable<string> Sent() => System.Text.Encoding.UTF8.GetString(pipe.ToArray())
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonSerializer.Deserialize(line, ProtocolJson.Default.WorkerEvent) switch
        {
            StreamWritten written => $"{written.Name}:{written.Text}",
            ValueShown shown => $"value:{shown.Data["text/plain"]}",
            CellBegan began => $"began:{began.Index}",
            var other => $"{other}",
        });
}

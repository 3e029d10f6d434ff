using System.Text;

namespace NotebookRunner.Execution;

/// <summary>The beginning of what a process wrote to a stream of its own; the rest is read and dropped.</summary>
/// <param name="limit">How many characters are kept.</param>
internal sealed class TextHead(int limit)
{
    private readonly StringBuilder text = new();
    private Task reading = Task.CompletedTask;

    /// <summary>Starts reading to the stream's end.</summary>
    public void Follow(StreamReader stream) => reading = Task.Run(async () =>
    {
        var buffer = new char[4096];
        while (await stream.ReadAsync(buffer) is > 0 and var count)
            lock (text)
                text.Append(buffer, 0, Math.Min(count, limit - text.Length));
    });

    /// <summary>Waits for the stream's end, but not for long: a grandchild may hold it open.</summary>
    public async Task<string> EndAsync()
    {
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(1)));
        lock (text)
            return text.ToString();
    }
}

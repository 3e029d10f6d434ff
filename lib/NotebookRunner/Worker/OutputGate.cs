using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using NotebookRunner.Protocol;

namespace NotebookRunner.Worker;

/// <summary>Where all that a cell shows goes through: keeps the order of time, and the limit.</summary>
/// <param name="channel">The line to the parent.</param>
/// <param name="limit">How many characters of console output a cell may write.</param>
internal sealed class OutputGate(EventChannel channel, int limit)
{
    /// <summary>Values may be larger than text, because pictures are.</summary>
    private const int ValueFactor = 32;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(50);

    private readonly Lock gate = new();
    private readonly StringBuilder pending = new();
    private string pendingName = "stdout";
    private long pendingSince;
    private long written;
    private long shown;

    /// <summary>Whether the cell has written or shown more than it may.</summary>
    public bool LimitReached => written > limit || shown > (long)limit * ValueFactor;

    /// <summary>The failure of a cell that has written or shown more than it may.</summary>
    public OutputLimitException Excess() => new(limit);

    /// <summary>Begins a new cell: its limits are whole again.</summary>
    public void Begin(int index)
    {
        lock (gate)
        {
            FlushPending();
            written = shown = 0;
            channel.Send(new CellBegan(index));
        }
    }

    /// <summary>Takes console text; a line feed, or a short wait, sends it on.</summary>
    /// <exception cref="OutputLimitException">The cell has written more than it may.</exception>
    public void Write(string name, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            if (name != pendingName)
                FlushPending();
            if (pending.Length == 0)
                pendingSince = Stopwatch.GetTimestamp();
            pendingName = name;
            var kept = text[..(int)Math.Clamp(limit - written, 0, text.Length)];
            written += text.Length;
            pending.Append(kept);
            if (kept.Contains('\n') || LimitReached || Stopwatch.GetElapsedTime(pendingSince) > LongestWait)
                FlushPending();
        }
        if (LimitReached)
            throw new OutputLimitException(limit);
    }

    /// <summary>Shows a value in its representations; nothing when there are none.</summary>
    /// <exception cref="OutputLimitException">The cell has shown more than it may.</exception>
    public void Show(JsonObject data, bool isResult)
    {
        if (data.Count == 0)
            return;
        lock (gate)
        {
            FlushPending();
            shown += data.Sum(entry => (long)entry.Value!.GetValue<string>().Length);
            if (!LimitReached)
                channel.Send(new ValueShown(data, isResult));
        }
        if (LimitReached)
            throw new OutputLimitException(limit);
    }

    /// <summary>Sends what was written and not yet sent.</summary>
    public void Flush()
    {
        lock (gate)
            FlushPending();
    }

    private void FlushPending()
    {
        if (pending.Length == 0)
            return;
        channel.Send(new StreamWritten(pendingName, pending.ToString()));
        pending.Clear();
    }
}

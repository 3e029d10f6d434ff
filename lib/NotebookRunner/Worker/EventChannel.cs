using System.Text.Json;
using NotebookRunner.Protocol;

namespace NotebookRunner.Worker;

/// <summary>The worker's line to its parent: events go out whole and in order, from whatever thread.</summary>
internal sealed class EventChannel(Stream pipe)
{
    private readonly Lock gate = new();

    public void Send(WorkerEvent report)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(report, ProtocolJson.Default.WorkerEvent);
        lock (gate)
        {
            pipe.Write(line);
            pipe.WriteByte((byte)'\n');
            pipe.Flush();
        }
    }
}

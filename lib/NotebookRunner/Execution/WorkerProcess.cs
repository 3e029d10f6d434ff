using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;
using NotebookRunner.Protocol;

namespace NotebookRunner.Execution;

/// <summary>A process that runs one notebook, and the pipe on which it reports.</summary>
/// <remarks>The pipe is not a standard stream: cells, and native code under them, may write there.</remarks>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly NamedPipeServerStream pipe;
    private readonly Process process;
    private readonly StreamReader reader;
    private readonly TextHead standardOutput = new(64 << 10);
    private readonly TextHead standardError = new(64 << 10);

    private WorkerProcess(NamedPipeServerStream pipe, Process process)
    {
        this.pipe = pipe;
        this.process = process;
        reader = new StreamReader(pipe);
        process.StandardInput.Close();
        standardOutput.Follow(process.StandardOutput);
        standardError.Follow(process.StandardError);
    }

    /// <summary>Starts a worker; it warms up while the caller goes on.</summary>
    public static WorkerProcess Start()
    {
        var name = $"notebook-{Guid.NewGuid():N}"[..24];
        var pipe = new NamedPipeServerStream(
            name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        try
        {
            return new WorkerProcess(pipe, Process.Start(WorkerCommand.For(name))!);
        }
        catch
        {
            pipe.Dispose();
            throw;
        }
    }

    /// <summary>Sends the job; ends early, without it, when the process ends before it connects.</summary>
    public async Task SendAsync(WorkerJob job, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var exit = process.WaitForExitAsync(ended.Token);
        var connected = pipe.WaitForConnectionAsync(ended.Token);
        var first = await Task.WhenAny(connected, exit);
        if (first == connected)
        {
            await connected;
            await pipe.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(job, ProtocolJson.Default.WorkerJob), cancellation);
            await pipe.WriteAsync("\n"u8.ToArray(), cancellation);
        }
        await ended.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The next report; null when the process has ended.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<WorkerEvent?> NextAsync(CancellationToken cancellation)
    {
        try
        {
            return pipe.IsConnected && await reader.ReadLineAsync(cancellation) is { } line
                ? JsonSerializer.Deserialize(line, ProtocolJson.Default.WorkerEvent)
                : null;
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            // A process that is killed may leave half a line.
            return null;
        }
    }

    /// <summary>What the process wrote to its own streams, past the capture of cells' output.</summary>
    public async Task<(string Output, string Error)> StandardStreamsAsync() =>
        (await standardOutput.EndAsync(), await standardError.EndAsync());

    /// <summary>Waits for the end of a process that closed its pipe, and gives its exit code; kills it when it lingers.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
            await process.WaitForExitAsync();
        }
        return process.ExitCode;
    }

    /// <summary>The largest working set so far, in MiB; 0 when the process is gone.</summary>
    public double PeakMemoryMiB()
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1048576.0;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    /// <summary>Ends the process and all that it started.</summary>
    public void Kill() => process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            Kill();
        await process.WaitForExitAsync();
        await pipe.DisposeAsync();
        process.Dispose();
    }
}

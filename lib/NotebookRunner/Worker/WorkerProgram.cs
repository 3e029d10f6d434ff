using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text.Json;
using NotebookRunner.Protocol;
using NotebookRunner.Hosting;
using NotebookRunner.Rendering;

namespace NotebookRunner.Worker;

/// <summary>The process that runs one notebook. It is told what to run, and reports, over a pipe of its own.</summary>
internal static class WorkerProgram
{
    /// <summary>Runs the notebook that the parent sends, then ends the process.</summary>
    /// <param name="pipeName">The pipe on which the parent listens.</param>
    public static async Task<int> RunAsync(string pipeName)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        // The parent decides when to stop; the terminal's Ctrl+C reaches both.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        var compiler = Task.Run(() => new CellCompiler());
        WarmUp.Start();
        await using var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous);
        await pipe.ConnectAsync(60_000);
        var reader = new StreamReader(pipe);
        var job = JsonSerializer.Deserialize(await reader.ReadLineAsync() ?? "", ProtocolJson.Default.WorkerJob)!;
        _ = EndWithParentAsync(reader);
        await RunCellsAsync(job, new EventChannel(pipe), await compiler);
        // A cell may have left threads behind that would keep the process alive.
        Environment.Exit(0);
        return 0;
    }

    private static async Task RunCellsAsync(WorkerJob job, EventChannel channel, CellCompiler compiler)
    {
        var folder = Path.GetDirectoryName(job.Path)!;
        Environment.CurrentDirectory = folder;
        var gate = new OutputGate(channel, job.OutputLimit);
        Console.SetOut(new GateWriter(gate, "stdout"));
        Console.SetError(new GateWriter(gate, "stderr"));
        DisplayExtensions.Shown = value => gate.Show(MimeBundle.Of(value), isResult: false);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => gate.Flush();

        var queue = new CompileQueue(job, folder, compiler);
        var session = new CellSession();
        for (var index = 0; index < job.Cells.Count; index++)
        {
            gate.Begin(index);
            var failed = await RunCellAsync(queue, session, gate, channel, index);
            if (failed)
                break;
        }
        channel.Send(new WorkerDone());
    }

    private static async Task<bool> RunCellAsync(CompileQueue queue, CellSession session, OutputGate gate, EventChannel channel, int index)
    {
        Exception? thrown = null;
        try
        {
            gate.Show(MimeBundle.Of(await session.RunAsync(await queue.CellAsync(index))), isResult: true);
        }
        catch (Exception error)
        {
            thrown = error;
        }
        gate.Flush();
        if (gate.LimitReached)
            thrown = thrown as OutputLimitException ?? gate.Excess();
        var (failure, traceback) = thrown is null ? (null, []) : CellFailure.Describe(thrown, queue.File(index));
        channel.Send(new CellEnded(failure, traceback, Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0));
        return thrown is not null;
    }

    /// <summary>The pipe closes when the parent is gone, however it ended: then nobody is left to stop this process.</summary>
    private static async Task EndWithParentAsync(StreamReader reader)
    {
        try
        {
            await reader.ReadLineAsync();
        }
        catch (IOException)
        {
        }
        Process.GetCurrentProcess().Kill();
    }
}

using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NotebookRunner.Commands;

/// <summary>The runner's command line.</summary>
public static class CommandLine
{
    private const int Interrupted = 130;

    /// <summary>Carries out a command; without arguments, runs every notebook.</summary>
    /// <param name="arguments">The words after the program's name.</param>
    /// <returns>0 when all went well, 1 when a notebook or a check failed, 2 for a command that can't be carried out, 130 after Ctrl+C.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        Console.OutputEncoding = Encoding.UTF8;
        // Numbers are read and written alike everywhere.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            if (arguments.Length == 0)
                return await RunCommand.RunAsync(RunCommand.Everything(), stop.Token);
            // Signals and errors are handled here.
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await Root().Parse(arguments).InvokeAsync(invocation, stop.Token);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. Files written so far are whole.");
            return Interrupted;
        }
        catch (Exception error) when (error is UsageException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    private static RootCommand Root() => new("Runs the course's notebooks. Without arguments: all of them.")
    {
        RunCommand.Create(),
        CheckCommand.Create(),
        CleanCommand.Create(),
        Exporting.ExportCommand.Create(),
        Site.FormulasCommand.Create(),
    };
}

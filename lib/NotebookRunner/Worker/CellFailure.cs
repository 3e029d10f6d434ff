using System.Diagnostics;
using NotebookRunner.Results;

namespace NotebookRunner.Worker;

/// <summary>Turns what a cell threw into an error with the cell's line, and readable lines of where it happened.</summary>
internal static class CellFailure
{
    /// <summary>Describes an exception.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="file">The name of the cell that ran.</param>
    public static (CellError Error, IReadOnlyList<string> Traceback) Describe(Exception error, string file)
    {
        if (error is CellFault fault)
            return (fault.Error, [Place(fault.Error), fault.Error.Message]);
        var frames = new StackTrace(error, fNeedFileInfo: true).GetFrames();
        var own = frames.FirstOrDefault(frame => frame.GetFileName() == file);
        var described = new CellError(
            error.GetType().Name, error.Message, own?.GetFileLineNumber(), own is null ? null : Column(own));
        return (described, [Place(described), .. Lines(error, frames)]);
    }

    private static int? Column(StackFrame frame) => frame.GetFileColumnNumber() is > 0 and var column ? column : null;

    private static string Place(CellError error) => error.Line is { } line ? $"{error.Name} at line {line}" : error.Name;

    private static IEnumerable<string> Lines(Exception error, IEnumerable<StackFrame> frames)
    {
        yield return $"{error.GetType().FullName}: {error.Message}";
        foreach (var frame in frames.Where(IsReaders))
            yield return $"   at {Name(frame)}{Position(frame)}";
        for (var inner = error.InnerException; inner is not null; inner = inner.InnerException)
            yield return $"caused by {inner.GetType().FullName}: {inner.Message}";
    }

    // Frames of the script machinery say nothing to a reader.
    private static bool IsReaders(StackFrame frame) =>
        frame.GetMethod()?.DeclaringType?.FullName is { } type
        && !type.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)
        && !type.StartsWith("NotebookRunner.Worker.", StringComparison.Ordinal)
        && !type.StartsWith("System.Runtime.", StringComparison.Ordinal);

    private static string Name(StackFrame frame)
    {
        var type = frame.GetMethod()!.DeclaringType!;
        return type.FullName!.StartsWith("Submission#", StringComparison.Ordinal)
            ? "cell"
            : $"{type.FullName}.{frame.GetMethod()!.Name}";
    }

    private static string Position(StackFrame frame) => frame.GetFileName() is { } name
        ? $" in {Path.GetFileName(name)}, line {frame.GetFileLineNumber()}"
        : "";
}

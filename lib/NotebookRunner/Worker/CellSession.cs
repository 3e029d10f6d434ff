using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis.Scripting;

namespace NotebookRunner.Worker;

/// <summary>Runs compiled cells in order on one state.</summary>
internal sealed class CellSession
{
    private ScriptState<object>? state;

    /// <summary>Runs a cell to its end.</summary>
    /// <returns>The value of its last expression; null when it has none.</returns>
    /// <remarks>What the cell throws comes out as it was thrown, with the cell's lines in its stack trace.</remarks>
    public async Task<object?> RunAsync(CompiledCell cell)
    {
        object? value = null;
        foreach (var script in cell.Scripts)
        {
            state = state is null
                ? await script.RunAsync(globals: null, catchException: _ => true)
                : await script.RunFromAsync(state, catchException: _ => true);
            if (state.Exception is { } error)
                ExceptionDispatchInfo.Throw(error);
            value = state.ReturnValue;
        }
        return value;
    }
}

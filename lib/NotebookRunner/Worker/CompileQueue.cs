using NotebookRunner.Protocol;

namespace NotebookRunner.Worker;

/// <summary>Compiles the cells of a job ahead of their execution, in a thread of its own.</summary>
internal sealed class CompileQueue
{
    private readonly WorkerJob job;
    private readonly TaskCompletionSource<CompiledCell>[] cells;

    public CompileQueue(WorkerJob job, string folder, CellCompiler compiler)
    {
        this.job = job;
        cells = [.. job.Cells.Select(_ => new TaskCompletionSource<CompiledCell>(TaskCreationOptions.RunContinuationsAsynchronously))];
        // Deeply nested code needs a deep stack.
        new Thread(() => CompileAll(folder, compiler), maxStackSize: 16 << 20) { IsBackground = true, Name = "compiler" }.Start();
    }

    /// <summary>The compiled cell, when it is ready.</summary>
    /// <exception cref="CellFault">It does not compile.</exception>
    public Task<CompiledCell> CellAsync(int index) => cells[index].Task;

    /// <summary>The name of a cell in errors and stack traces: beside the notebook, so that relative paths resolve.</summary>
    public string File(int index) => $"{job.Path}#{job.Cells[index].Id}";

    private void CompileAll(string folder, CellCompiler compiler)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            try
            {
                cells[index].SetResult(compiler.Compile(job.Cells[index].Source, File(index), folder));
            }
            catch (Exception error)
            {
                // No later cell is run after one that fails.
                cells[index].SetException(error);
                return;
            }
        }
    }
}

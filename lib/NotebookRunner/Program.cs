using NotebookRunner.Commands;
using NotebookRunner.Execution;
using NotebookRunner.Worker;

// The worker's start is what a reader waits for: it passes by the command line's machinery.
return args is [WorkerCommand.Name, var pipe]
    ? await WorkerProgram.RunAsync(pipe)
    : await CommandLine.RunAsync(args);

using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>
/// Where a training run is saved while it goes on. A run that was interrupted, even killed in the middle of saving, resumes
/// from the last checkpoint and ends with the same weights, bit for bit, as one that was not. To resume, start the same
/// program again: the same model, optimiser, data, batch size and hooks.
/// </summary>
/// <param name="path">Path of the checkpoint, a safetensors file. It always is a whole one: it is written beside and renamed.</param>
public sealed class Checkpoints(string path)
{
    /// <summary>Absolute path of the checkpoint.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>After how many mini-batches to save; null for after each epoch only. After each epoch it is saved in any case.</summary>
    public int? EveryBatches { get; init; }

    /// <summary>Whether there is a checkpoint to resume from.</summary>
    public bool Exist => File.Exists(Path);

    /// <summary>Removes the checkpoint, so that the next run begins anew.</summary>
    public void Delete()
    {
        File.Delete(Path);
        File.Delete(Data.WholeFile.DraftOf(Path));
    }

    /// <summary>Begins a run, or resumes it.</summary>
    /// <exception cref="SafetensorsException">There is a checkpoint, and it can't be used or is of another run.</exception>
    internal CheckpointedRun Begin(
        Module<Tensor, Tensor> model, optim.Optimizer optimizer, IReadOnlyList<ITrainingHook> hooks, (int Examples, int BatchSize) data)
    {
        if (EveryBatches is < 1) throw new InvalidOperationException($"EveryBatches is {EveryBatches}; a checkpoint is saved after 1 or more.");
        var run = new CheckpointedRun(this, new CheckpointContent(model, optimizer, hooks, data));
        if (Exist) run.Resume();
        return run;
    }
}

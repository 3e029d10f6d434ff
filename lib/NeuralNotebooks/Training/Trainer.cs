using System.Diagnostics;
using NeuralNotebooks.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>
/// Trains a classifier of images: for each mini-batch it forgets the old gradients, runs the network forward, measures
/// the loss, runs it backward and lets the optimiser step.
/// </summary>
/// <remarks>
/// Each epoch takes the images in the order of <c>torch.randperm</c>, so <c>torch.manual_seed</c> before the network is made
/// fixes the whole run, here and in PyTorch.
/// </remarks>
/// <param name="model">Takes images [n, height·width] and gives class scores or log-probabilities [n, classes].</param>
/// <param name="optimizer">Holds the parameters that are to change.</param>
public sealed class Trainer(Module<Tensor, Tensor> model, optim.Optimizer optimizer)
{
    // A list that grows leaves its old arrays to the garbage collector; one for as many losses as a long run has does not grow.
    private const int MostLossesAtOnce = 100_000;

    /// <summary>Images in a mini-batch, at least 1. The last batch of an epoch may be smaller.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>How grey values become the network's inputs.</summary>
    public PixelScale Scale { get; init; } = PixelScale.MinusOneToOne;

    /// <summary>Where the network lives; null is the CPU.</summary>
    public Device? Device { get; init; }

    /// <summary>Receives a line an epoch; null for silence.</summary>
    public Action<string>? Progress { get; init; } = Console.WriteLine;

    /// <summary>From outputs [n, classes] and labels [n] to the mean loss, a scalar.</summary>
    public Func<Tensor, Tensor, Tensor> Loss { get; init; } = (output, labels) => functional.cross_entropy(output, labels);

    /// <summary>What else takes part in the run, such as <see cref="EarlyStopping"/>.</summary>
    public IReadOnlyList<ITrainingHook> Hooks { get; init; } = [];

    /// <summary>Where the run is saved, so that it can resume; null for nowhere.</summary>
    public Checkpoints? Checkpoints { get; init; }

    /// <summary>Passes over the training images <paramref name="epochs"/> times.</summary>
    /// <param name="training">What to learn from.</param>
    /// <param name="epochs">How many passes, at least 1.</param>
    /// <param name="validation">Images to evaluate on after each epoch; they are not learned from.</param>
    /// <returns>What each epoch and each mini-batch gave.</returns>
    /// <exception cref="ArgumentException">There are no images, or <paramref name="epochs"/> is below 1.</exception>
    public TrainingHistory Fit(ImageSet training, int epochs, ImageSet? validation = null) =>
        Fit(new ScaledImages(training, Scale), epochs, validation is null ? null : new ScaledImages(validation, Scale));

    /// <summary>Passes over the training examples <paramref name="epochs"/> times, or until a hook ends the run.</summary>
    /// <param name="training">What to learn from.</param>
    /// <param name="epochs">How many passes, at least 1.</param>
    /// <param name="validation">Examples to evaluate on after each epoch; they are not learned from.</param>
    /// <returns>What each epoch and each mini-batch gave; of a run that resumed, those before the interruption, too.</returns>
    /// <exception cref="ArgumentException">There are no examples, or <paramref name="epochs"/> is below 1.</exception>
    public TrainingHistory Fit(IExamples training, int epochs, IExamples? validation = null)
    {
        if (training.Count == 0) throw new ArgumentException("There is nothing to learn from.", nameof(training));
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(BatchSize, 1);
        using var saving = Checkpoints?.Begin(model, optimizer, Hooks, (training.Count, BatchSize));
        var state = saving?.State ?? new TrainingState();
        if (state.BatchLosses.Count > 0) Progress?.Invoke(FormattableString.Invariant($"resumed after {state.BatchLosses.Count:#,0} mini-batches"));
        state.BatchLosses.EnsureCapacity((int)Math.Min((long)epochs * ((training.Count + BatchSize - 1) / BatchSize), MostLossesAtOnce));
        var (clock, first) = (Stopwatch.StartNew(), state.Epoch);
        while (state.Epoch <= epochs && !state.Stopped)
        {
            var epoch = state.Epoch;
            Epoch(state, training, validation, saving);
            saving?.Save();
            Progress?.Invoke(state.Epochs[^1].ToLine(epochs, clock.Elapsed.TotalSeconds / (epoch - first + 1) * (epochs - epoch)));
        }
        foreach (var hook in Hooks) hook.AfterTraining(model);
        return new TrainingHistory(state.Epochs, state.BatchLosses);
    }

    private void Epoch(TrainingState state, IExamples training, IExamples? validation, CheckpointedRun? saving)
    {
        foreach (var hook in Hooks) hook.BeforeEpoch(state.Epoch, model);
        model.train();
        var (clock, before) = (Stopwatch.StartNew(), state.Seconds);
        using var order = saving is null ? randperm(training.Count) : saving.Order(training.Count);
        var done = Math.Min(state.Batches * BatchSize, training.Count);
        using var rest = order.narrow(0, done, training.Count - done);
        foreach (var (inputs, labels) in training.InEpoch(state.Epoch).Batches(BatchSize, rest))
        {
            using var scope = NewDisposeScope();
            using var batch = inputs;
            using var truth = labels;
            var (loss, right) = Step(inputs.to(Device ?? CPU), labels.to(Device ?? CPU));
            state.Add(loss, labels.shape[0], right);
            state.Seconds = before + clock.Elapsed.TotalSeconds;
            saving?.AfterBatch();
        }
        var check = validation is null ? null : Evaluation.Of(model, validation, Device);
        state.Finish(new EpochRecord(state.Epoch, state.LossSum / training.Count, (double)state.Right / training.Count,
            check?.Loss ?? double.NaN, check?.Accuracy.Value ?? double.NaN, state.Seconds, training.Count));
        foreach (var hook in Hooks) state.Stopped |= !hook.AfterEpoch(state.Epochs[^1], model);
    }

    private (float Loss, long Right) Step(Tensor images, Tensor labels)
    {
        optimizer.zero_grad();
        var output = model.call(images);
        var loss = Loss(output, labels);
        loss.backward();
        foreach (var hook in Hooks) hook.BeforeStep(model);
        optimizer.step();
        foreach (var hook in Hooks) hook.AfterStep(model);
        using var quiet = no_grad();
        return (loss.item<float>(), output.argmax(1).eq(labels).sum().item<long>());
    }
}

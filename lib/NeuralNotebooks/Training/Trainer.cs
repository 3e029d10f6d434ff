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

    /// <summary>Passes over the training images <paramref name="epochs"/> times.</summary>
    /// <param name="training">What to learn from.</param>
    /// <param name="epochs">How many passes, at least 1.</param>
    /// <param name="validation">Images to evaluate on after each epoch; they are not learned from.</param>
    /// <returns>What each epoch and each mini-batch gave.</returns>
    /// <exception cref="ArgumentException">There are no images, or <paramref name="epochs"/> is below 1.</exception>
    public TrainingHistory Fit(ImageSet training, int epochs, ImageSet? validation = null)
    {
        if (training.Count == 0) throw new ArgumentException("There are no images to learn from.", nameof(training));
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(BatchSize, 1);
        var batchLosses = new List<float>();
        var records = new List<EpochRecord>(epochs);
        var clock = Stopwatch.StartNew();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            records.Add(Epoch(epoch, training, validation, batchLosses));
            Progress?.Invoke(records[^1].ToLine(epochs, clock.Elapsed.TotalSeconds / epoch * (epochs - epoch)));
        }
        return new TrainingHistory(records, batchLosses);
    }

    private EpochRecord Epoch(int epoch, ImageSet training, ImageSet? validation, List<float> batchLosses)
    {
        model.train();
        var clock = Stopwatch.StartNew();
        double lossSum = 0;
        long right = 0;
        using var order = randperm(training.Count);
        foreach (var (images, labels) in training.Batches(BatchSize, Scale, order))
        {
            using var scope = NewDisposeScope();
            using var batch = images;
            using var truth = labels;
            var (loss, rightHere) = Step(images.to(Device ?? CPU), labels.to(Device ?? CPU));
            batchLosses.Add(loss);
            lossSum += (double)loss * labels.shape[0];
            right += rightHere;
        }
        var seconds = clock.Elapsed.TotalSeconds;
        var check = validation is null ? null : Evaluation.Of(model, validation, Scale, Device);
        return new EpochRecord(epoch, lossSum / training.Count, (double)right / training.Count,
            check?.Loss ?? double.NaN, check?.Accuracy.Value ?? double.NaN, seconds, training.Count);
    }

    private (float Loss, long Right) Step(Tensor images, Tensor labels)
    {
        optimizer.zero_grad();
        var output = model.call(images);
        var loss = Loss(output, labels);
        loss.backward();
        optimizer.step();
        using var quiet = no_grad();
        return (loss.item<float>(), output.argmax(1).eq(labels).sum().item<long>());
    }
}

using NeuralNotebooks.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>How a classifier does on images that it does not learn from.</summary>
public sealed class Evaluation
{
    private const int BatchSize = 1000;

    private Evaluation(double loss, ConfusionMatrix confusion, IReadOnlyList<Prediction> predictions) =>
        (Loss, Confusion, Predictions) = (loss, confusion, predictions);

    /// <summary>Mean cross-entropy per image.</summary>
    public double Loss { get; }

    /// <summary>Which class was taken for which.</summary>
    public ConfusionMatrix Confusion { get; }

    /// <summary>One prediction an image, in the order of the images.</summary>
    public IReadOnlyList<Prediction> Predictions { get; }

    /// <summary>Share of images that were recognised, with its 95 % interval.</summary>
    public Proportion Accuracy => Confusion.Accuracy;

    /// <summary>The wrong predictions, surest first.</summary>
    public IEnumerable<Prediction> Mistakes() =>
        Predictions.Where(p => !p.IsRight).OrderByDescending(p => p.Confidence).ThenBy(p => p.Index);

    /// <summary>Runs the model, in evaluation mode and without recording gradients, over all images.</summary>
    /// <param name="model">Takes images [n, height·width] and gives class scores or log-probabilities [n, classes].</param>
    /// <param name="images">What to predict.</param>
    /// <param name="scale">How grey values become inputs: as in training.</param>
    /// <param name="device">Where the model lives; null is the CPU.</param>
    /// <exception cref="ArgumentException">There are no images.</exception>
    public static Evaluation Of(Module<Tensor, Tensor> model, ImageSet images, PixelScale scale, Device? device = null) =>
        Of(model, new ScaledImages(images, scale), device);

    /// <summary>Runs the model, in evaluation mode and without recording gradients, over all examples.</summary>
    /// <param name="model">Takes inputs [n, features] and gives class scores or log-probabilities [n, classes].</param>
    /// <param name="examples">What to predict.</param>
    /// <param name="device">Where the model lives; null is the CPU.</param>
    /// <exception cref="ArgumentException">There are no examples.</exception>
    public static Evaluation Of(Module<Tensor, Tensor> model, IExamples examples, Device? device = null)
    {
        if (examples.Count == 0) throw new ArgumentException("There is nothing to evaluate on.", nameof(examples));
        var wasTraining = model.training;
        model.eval();
        using var quiet = no_grad();
        double lossSum = 0;
        var predictions = new List<Prediction>(examples.Count);
        foreach (var (batch, labels) in examples.Batches(BatchSize))
        {
            using var scope = NewDisposeScope();
            using var inputs = batch;
            using var truth = labels;
            var logProbabilities = functional.log_softmax(model.call(inputs.to(device ?? CPU)), 1).cpu();
            lossSum += functional.nll_loss(logProbabilities, truth, reduction: Reduction.Sum).item<float>();
            var (best, predicted) = logProbabilities.max(1);
            var confidence = best.exp().data<float>().ToArray();
            var classes = predicted.data<long>().ToArray();
            foreach (var (c, p) in classes.Zip(confidence))
                predictions.Add(new Prediction(predictions.Count, examples.Label(predictions.Count), (int)c, p));
        }
        if (wasTraining) model.train();
        var confusion = new ConfusionMatrix([.. predictions.Select(p => p.Truth)], [.. predictions.Select(p => p.Predicted)], examples.Classes);
        return new Evaluation(lossSum / examples.Count, confusion, predictions);
    }
}

using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Transfer;

/// <summary>How a network was trained on MNIST's training images. The same recipe gives the same weights, bit for bit.</summary>
/// <param name="Classes">How many digits it learned, from 0 on.</param>
/// <param name="Epochs">Passes over the images.</param>
/// <param name="Seed">What <c>torch.manual_seed</c> gets before the network is made.</param>
/// <param name="LogSoftmaxTwice">Whether log-softmax is applied before the loss, too, as chapter 5 does: other rounding, the same learning.</param>
public sealed record PretrainingRecipe(int Classes, int Epochs, int Seed, bool LogSoftmaxTwice = false)
{
    private const int Pixels = 28 * 28, Hidden = 128, BatchSize = 64;
    private const double LearningRate = 0.01, Momentum = 0.9;

    /// <summary>Numbers of inputs, hidden neurons and classes.</summary>
    public IReadOnlyList<int> Sizes => [Pixels, Hidden, Classes];

    /// <summary>The digits that it learned.</summary>
    public IReadOnlyList<int> Digits => [.. Enumerable.Range(0, Classes)];

    /// <summary>The recipe in words.</summary>
    public string Text => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"SGD, learning rate {LearningRate}, momentum {Momentum}, batch size {BatchSize}, {Epochs} epochs, cross-entropy{(LogSoftmaxTwice ? " over log-softmax" : "")}; "
        + $"inputs (x/255 − 0.5)/0.5; weights initialised as PyTorch does; seed {Seed}");

    /// <summary>Trains a network.</summary>
    /// <param name="progress">Receives a line an epoch; null for silence.</param>
    public Mlp Train(Action<string>? progress = null)
    {
        manual_seed(Seed);
        var model = new Mlp([.. Sizes]);
        using var sgd = torch.optim.SGD(model.parameters(), LearningRate, Momentum);
        var trainer = new Trainer(model, sgd)
        {
            BatchSize = BatchSize, Progress = progress,
            Loss = LogSoftmaxTwice
                ? (scores, labels) => functional.cross_entropy(functional.log_softmax(scores, 1), labels)
                : (scores, labels) => functional.cross_entropy(scores, labels),
        };
        trainer.Fit(Mnist.Load().Train.OfClasses([.. Digits]), Epochs);
        return model;
    }

    /// <summary>Evaluates a network on MNIST's test images of its digits.</summary>
    /// <param name="model">The network.</param>
    public Evaluation Test(Mlp model) => Evaluation.Of(model, Mnist.Load().OpenTest().OfClasses([.. Digits]), PixelScale.MinusOneToOne);
}

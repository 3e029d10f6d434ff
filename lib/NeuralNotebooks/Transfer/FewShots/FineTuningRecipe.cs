using System.Globalization;
using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using TorchSharp;

namespace NeuralNotebooks.Transfer;

/// <summary>One way to get from a source network to a target task: what is trained, and how.</summary>
/// <param name="Method">What readers call it, such as "head only". Recipes of one method differ in their settings.</param>
/// <param name="Part">What is trained.</param>
public sealed record FineTuningRecipe(string Method, TrainedPart Part)
{
    /// <summary>The head's learning rate.</summary>
    public double LearningRate { get; init; } = 0.01;

    /// <summary>How many times smaller the rate of each layer below is; 1 gives all layers the same.</summary>
    public double RateFactor { get; init; } = 1;

    /// <summary>SGD's momentum, from 0 to 1.</summary>
    public double Momentum { get; init; } = 0.9;

    /// <summary>Passes over the target's examples.</summary>
    public int Epochs { get; init; } = 60;

    /// <summary>Examples in a mini-batch.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Whether the source's head is replaced by a fresh one: always when the target's classes are others.</summary>
    public bool NewHead { get; init; }

    /// <summary>The settings in words.</summary>
    public string Settings
    {
        get
        {
            if (Part == TrainedPart.Nothing) return "";
            var factor = RateFactor == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {RateFactor:0.###} times less each layer below");
            return string.Create(CultureInfo.InvariantCulture, $"learning rate {LearningRate}{factor}, {Epochs} epochs{(NewHead ? ", new head" : "")}");
        }
    }

    /// <summary>Makes the target's network. The source is not changed.</summary>
    /// <param name="source">The pretrained network.</param>
    /// <param name="examples">What to learn from.</param>
    /// <param name="seed">Fixes fresh weights and the order of the examples.</param>
    /// <param name="progress">Receives a line an epoch; null for silence.</param>
    /// <exception cref="ArgumentException">The source's head has another number of classes than the examples, and is to be kept.</exception>
    public Mlp Run(Mlp source, LabelledTensors examples, long seed, Action<string>? progress = null)
    {
        torch.manual_seed(seed);
        var model = Start(source, examples.Classes);
        if (Part == TrainedPart.Nothing) return model;
        if (Part is TrainedPart.Head) Freezing.FreezeAllBut(model, model.Head);
        if (Part is TrainedPart.Top) Freezing.Freeze(model, model.LayerNames[0]);
        using var sgd = LearningRates.Sgd(model, Momentum, LearningRates.Falling(model, LearningRate, RateFactor));
        new Trainer(model, sgd) { BatchSize = BatchSize, Progress = progress }.Fit(examples, Epochs);
        return model;
    }

    private Mlp Start(Mlp source, int classes)
    {
        if (Part == TrainedPart.Scratch) return new Mlp([.. source.Sizes.SkipLast(1), classes]);
        if (NewHead) return source.WithNewHead(classes);
        return source.Sizes[^1] == classes
            ? source.Copy()
            : throw new ArgumentException($"The source's head has {source.Sizes[^1]} classes, the target {classes}: set NewHead.", nameof(source));
    }
}

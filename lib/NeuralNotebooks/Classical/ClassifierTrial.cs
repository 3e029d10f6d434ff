using System.Diagnostics;
using NeuralNotebooks.Training;

namespace NeuralNotebooks.Classical;

/// <summary>What fitting a classifier and predicting with it cost and gave.</summary>
/// <param name="Name">The method.</param>
/// <param name="Model">The fitted model.</param>
/// <param name="FitSeconds">Wall-clock seconds to fit it.</param>
/// <param name="PredictSeconds">Wall-clock seconds to predict all of the other examples.</param>
/// <param name="Confusion">Which class was taken for which.</param>
public sealed record ClassifierTrial(string Name, Classifier Model, double FitSeconds, double PredictSeconds, ConfusionMatrix Confusion)
{
    /// <summary>The share of examples that were recognised, with its 95 % interval.</summary>
    public Proportion Accuracy => Confusion.Accuracy;

    /// <summary>Fits a model, predicts with it, and takes the time of both.</summary>
    /// <param name="name">The method.</param>
    /// <param name="fit">Fits the model.</param>
    /// <param name="examples">Examples that <paramref name="fit"/> did not see.</param>
    public static ClassifierTrial Of(string name, Func<Classifier> fit, LabelledFeatures examples)
    {
        var clock = Stopwatch.StartNew();
        var model = fit();
        var fitted = clock.Elapsed.TotalSeconds;
        var confusion = model.Evaluate(examples);
        return new(name, model, fitted, clock.Elapsed.TotalSeconds - fitted, confusion);
    }
}

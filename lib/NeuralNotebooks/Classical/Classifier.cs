using NeuralNotebooks.Training;

namespace NeuralNotebooks.Classical;

/// <summary>
/// A model that was fitted to examples and tells the class of new ones. Each kind has a static method <c>Fit</c>; a fitted model
/// never changes.
/// </summary>
public abstract class Classifier
{
    /// <param name="features">d, the number of features of an example.</param>
    /// <param name="classes">K, the number of classes.</param>
    private protected Classifier(int features, int classes) => (Features, Classes) = (features, classes);

    /// <summary>d, the number of features of an example.</summary>
    public int Features { get; }

    /// <summary>K, the number of classes.</summary>
    public int Classes { get; }

    /// <summary>What must be kept to predict, in bytes: the parameters, or whatever takes their place.</summary>
    public abstract long SizeInBytes { get; }

    /// <summary>One number for each example and class; the higher, the better the class fits.</summary>
    /// <param name="x">X, n × d.</param>
    /// <returns>n rows of K scores.</returns>
    /// <exception cref="ArgumentException">X has another number of features than the model.</exception>
    public double[][] Scores(FeatureMatrix x)
    {
        if (x.Columns != Features)
            throw new ArgumentException($"These examples have {x.Columns} features, but the model was fitted to {Features}.", nameof(x));
        return ScoresOf(x);
    }

    /// <summary>The class with the highest score for each example; of equals the lowest.</summary>
    /// <inheritdoc cref="Scores"/>
    /// <returns>n classes, 0 … K − 1.</returns>
    public int[] Predict(FeatureMatrix x) => [.. Scores(x).Select(row => row.IndexOf(row.Max()))];

    /// <summary>Predicts examples whose classes are known.</summary>
    /// <param name="examples">n examples that the model did not learn from.</param>
    /// <returns>Which class was taken for which; its <see cref="ConfusionMatrix.Accuracy"/> has an interval.</returns>
    public ConfusionMatrix Evaluate(LabelledFeatures examples) =>
        new(examples.Labels, Predict(examples.X), Math.Max(Classes, examples.Classes));

    private protected abstract double[][] ScoresOf(FeatureMatrix x);
}

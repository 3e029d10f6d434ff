using NeuralNotebooks.Display;

namespace NeuralNotebooks.Classical;

/// <summary>
/// A linear classifier by the elastic net: for each class one regression of "is it this class?" (1 or 0) on the features, all at
/// the same λ; the largest ŷ wins. Scores are not probabilities. See <see cref="ElasticNetPath"/> for the objective, and T. Hastie,
/// R. Tibshirani and J. Friedman, "The Elements of Statistical Learning", 2009, section 4.2, for regression on indicators.
/// </summary>
public sealed class ElasticNetClassifier : Classifier
{
    private readonly double[][] weights;

    private ElasticNetClassifier(IReadOnlyList<ElasticNetFit> fits) : base(fits[0].Coefficients.Count, fits.Count) =>
        (Fits, weights) = (fits, [.. fits.Select(fit => (double[])[.. fit.Coefficients])]);

    /// <summary>One regression a class.</summary>
    public IReadOnlyList<ElasticNetFit> Fits { get; }

    /// <summary>λ.</summary>
    public double Lambda => Fits[0].Lambda;

    /// <summary>How many weights of all classes are not 0, of K·d.</summary>
    public int NonZeros => Fits.Sum(fit => fit.NonZeros);

    /// <summary>How many features at least one class uses.</summary>
    public int UsedFeatures => Enumerable.Range(0, Features).Count(j => weights.Any(row => row[j] != 0));

    /// <summary>Weights that are not 0 with their places, and K intercepts.</summary>
    public override long SizeInBytes => NonZeros * (sizeof(double) + (long)sizeof(int)) + Classes * sizeof(double);

    /// <summary>Fits classifiers for many λ, from the one at which all weights are 0 downwards.</summary>
    /// <param name="examples">n examples of at least two classes.</param>
    /// <param name="l1Ratio">α, above 0 up to 1 (the LASSO).</param>
    /// <param name="lambdas">How many λ, at least 2.</param>
    /// <param name="smallest">The smallest λ as a share of the largest, between 0 and 1.</param>
    /// <param name="tolerance">The largest violation of the optimality conditions allowed, as a share of max|cov(xⱼ, y)|.</param>
    /// <returns>The classifiers, from the largest λ to the smallest.</returns>
    /// <exception cref="ArgumentException">All examples have one class, no feature varies, or a parameter is out of range.</exception>
    public static IReadOnlyList<ElasticNetClassifier> FitPath(
        LabelledFeatures examples, double l1Ratio = 1, int lambdas = 20, double smallest = 1e-3, double tolerance = 1e-9)
    {
        PenaltyGrid.RequireRatio(l1Ratio);
        examples.RequireTwoClasses("the elastic net");
        var classes = Enumerable.Range(0, examples.Classes).ToArray();
        var moments = CentredMoments.Of(examples.X, [.. classes.Select(k => (double[])[.. examples.Labels.Select(label => label == k ? 1.0 : 0.0)])]);
        var descents = Array.ConvertAll(classes, k => new CoordinateDescent(moments, k));
        var largest = descents.Max(descent => descent.LargestCovariance);
        var grid = PenaltyGrid.Of(largest / l1Ratio, smallest, lambdas);
        var fits = new ElasticNetFit[lambdas, examples.Classes];
        Parallel.ForEach(classes, k =>
        {
            for (var i = 0; i < grid.Length; i++)
                fits[i, k] = ElasticNetFit.Of(descents[k], moments, k, grid[i], l1Ratio, tolerance * largest);
        });
        return [.. Enumerable.Range(0, lambdas).Select(i => new ElasticNetClassifier([.. classes.Select(k => fits[i, k])]))];
    }

    /// <summary>The weights of each class as an image: where ink speaks for the class (vermillion) and where against it (blue).</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows; width · height = d.</param>
    /// <param name="caption">Text below the whole.</param>
    public ImageGrid WeightImages(int width, int height, string caption = "") =>
        ImageGrid.Weights(weights, width, height, [.. Fits.Select((_, k) => $"{k}")], 5, caption: caption);

    private protected override double[][] ScoresOf(FeatureMatrix x) => LinearScores.Of(x, weights, [.. Fits.Select(fit => fit.Intercept)]);
}

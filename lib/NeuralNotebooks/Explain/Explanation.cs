using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

/// <summary>
/// A number for each pixel: how much it speaks for (above zero) or against (below zero) the score, in the sense of one method.
/// </summary>
public sealed partial class Explanation : HtmlView
{
    /// <summary>Makes an explanation.</summary>
    /// <param name="method">The method's name.</param>
    /// <param name="input">What was explained.</param>
    /// <param name="attribution">One finite number a pixel, row by row.</param>
    /// <exception cref="ArgumentException">There are not as many numbers as pixels, or one is not finite.</exception>
    public Explanation(string method, ImageInput input, IReadOnlyList<double> attribution)
    {
        if (attribution.Count != input.Count)
            throw new ArgumentException($"There are {attribution.Count} attributions; the input has {input.Count} pixels.", nameof(attribution));
        double[] copy = [.. attribution];
        if (Array.FindIndex(copy, value => !double.IsFinite(value)) is >= 0 and var i)
            throw new ArgumentException($"The attribution of pixel {i} is {copy[i]}; it must be finite.", nameof(attribution));
        (Method, Input, Attribution) = (method, input, copy);
    }

    /// <summary>The method's name.</summary>
    public string Method { get; }

    /// <summary>What was explained.</summary>
    public ImageInput Input { get; }

    /// <summary>One number a pixel, row by row. What a group of pixels is worth is spread evenly over them.</summary>
    public IReadOnlyList<double> Attribution { get; }

    /// <summary>What the score is, as in "score of class 7".</summary>
    public string ScoreName { get; init; } = "score";

    /// <summary>The input's score.</summary>
    public double Score { get; init; } = double.NaN;

    /// <summary>The baseline's score; NaN for a method that asks no baseline.</summary>
    public double BaselineScore { get; init; } = double.NaN;

    /// <summary>How many inputs the model was evaluated on: the cost.</summary>
    public int Evaluations { get; init; }

    /// <summary>On how many of these inputs it was differentiated, too. A backward pass costs about two forward passes.</summary>
    public int Gradients { get; init; }

    /// <summary>How well a surrogate model fits the model around the input: R², at most 1; NaN for a method without surrogate.</summary>
    public double Fidelity { get; init; } = double.NaN;

    /// <summary>The groups of pixels that were explained together; null if each pixel was explained.</summary>
    public Segmentation? Segments { get; init; }

    /// <summary>What each group of <see cref="Segments"/> is worth; null without groups.</summary>
    public IReadOnlyList<double>? SegmentValues { get; init; }

    /// <summary>Σ attributions.</summary>
    public double Sum => Attribution.Sum();

    /// <summary>
    /// Σ attributions − (score − baseline score): 0 where the attributions account for the whole difference, which is called
    /// completeness or additivity; NaN without a baseline.
    /// </summary>
    public double Gap => Sum - (Score - BaselineScore);

    /// <summary>Which part of the attribution, without its sign, lies on some pixels: 0 … 1; NaN if all attributions are 0.</summary>
    /// <param name="pixels">Different places from 0 to Count − 1.</param>
    public double ShareOn(IEnumerable<int> pixels) => pixels.Distinct().Sum(p => Math.Abs(Attribution[p])) / Attribution.Sum(Math.Abs);

    /// <summary>Spreads what each group of pixels is worth evenly over its pixels, so that the sum stays.</summary>
    internal static double[] Spread(Segmentation segments, IReadOnlyList<double> values) =>
        [.. Enumerable.Range(0, segments.PixelCount).Select(p => values[segments[p]] / segments.PixelsOf(segments[p]).Count)];
}

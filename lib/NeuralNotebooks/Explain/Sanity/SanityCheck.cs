using System.Globalization;
using NeuralNotebooks.Display;
using NeuralNotebooks.Training;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Explain;

/// <summary>
/// Asks whether explanations depend on what the model has learned: each input is explained twice, by the trained model and with its
/// weights shuffled. An explanation that stays alike speaks of the input, not of the model.
/// </summary>
/// <remarks>J. Adebayo, J. Gilmer, M. Muelly, I. Goodfellow, M. Hardt, B. Kim, "Sanity checks for saliency maps", NeurIPS 2018.</remarks>
public sealed class SanityCheck
{
    /// <summary>The mean rank correlation from which on two pictures count as alike: ½, a convention.</summary>
    public const double Limit = 0.5;

    private readonly Explanation[][] trained, randomised;

    private SanityCheck(Explanation[][] trained, Explanation[][] randomised)
    {
        (this.trained, this.randomised) = (trained, randomised);
        Rows = [.. Enumerable.Range(0, trained[0].Length).Select(Row)];
    }

    /// <summary>The result of each method, in the order given.</summary>
    public IReadOnlyList<SanityRow> Rows { get; }

    /// <summary>Runs the check. Explained is the class that the trained model predicts.</summary>
    /// <param name="model">The trained model, from inputs [n, features] to outputs [n, classes]; afterwards it is as before.</param>
    /// <param name="inputs">What to explain, at least one.</param>
    /// <param name="methods">How, at least one.</param>
    /// <param name="kind">Which number of the class.</param>
    /// <param name="seed">Chooses the random models: another one for each input.</param>
    public static SanityCheck Of(
        Module<Tensor, Tensor> model, IReadOnlyList<ImageInput> inputs, IReadOnlyList<IExplainer<ModelScore>> methods,
        ScoreKind kind = ScoreKind.Output, long seed = 1)
    {
        if (inputs.Count == 0 || methods.Count == 0) throw new ArgumentException("A sanity check needs at least one input and one method.");
        ModelScore[] scores = [.. inputs.Select(input => ModelScore.OfPrediction(model, input, kind))];
        Explanation[] All(int i) => [.. methods.Select(method => method.Explain(scores[i], inputs[i]))];
        Explanation[][] trained = [.. inputs.Select((_, i) => All(i))];
        Explanation[][] randomised = [.. inputs.Select((_, i) =>
        {
            using var shuffled = RandomisedWeights.Of(model, seed + i);
            return All(i);
        })];
        return new SanityCheck(trained, randomised);
    }

    /// <summary>The explanations of an input by the trained model, above those by the randomised one.</summary>
    /// <param name="input">Its place, from 0.</param>
    public ExplanationGrid ToGrid(int input = 0) =>
        new ExplanationGrid().Row("trained weights", trained[input]).Row("shuffled weights", randomised[input]);

    /// <summary>The correlations of all methods.</summary>
    public Table ToTable() => Table.Of(Rows,
        ("method", row => row.Method), ("absolute values", row => Text(row.Absolute)), ("with signs", row => Text(row.Signed)),
        ("with signs, ink only", row => Text(row.OnInk)), ("depends on the weights", row => row.Passes ? "yes" : "hardly"))
        .Caption($"Rank correlation of explanations, trained against shuffled weights: mean ± deviation over {trained.Length} images");

    private static string Text(Spread spread) => spread.Values.Count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{spread.Mean:0.00}")
        : string.Create(CultureInfo.InvariantCulture, $"{spread.Mean:0.00} ± {spread.Deviation:0.00}");

    private SanityRow Row(int method)
    {
        Spread Over(Func<Explanation, Explanation, double> compare) =>
            new(trained.Select((row, i) => compare(row[method], randomised[i][method])));
        return new SanityRow(trained[0][method].Method,
            Over((a, b) => Correlation(a.Attribution, b.Attribution)),
            Over((a, b) => Correlation([.. a.Attribution.Select(Math.Abs)], [.. b.Attribution.Select(Math.Abs)])),
            Over((a, b) => Correlation(OnInk(a), OnInk(b))));
    }

    private static double[] OnInk(Explanation e) => [.. e.Attribution.Where((_, pixel) => e.Input.Differs(pixel))];

    // Attributions that are all alike order nothing: no correlation.
    private static double Correlation(IReadOnlyList<double> a, IReadOnlyList<double> b) =>
        RankCorrelation.Of(a, b) is var correlation && double.IsNaN(correlation) ? 0 : correlation;
}

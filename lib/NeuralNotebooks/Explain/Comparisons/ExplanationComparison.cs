using System.Globalization;
using NeuralNotebooks.Display;
using NeuralNotebooks.Training;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Explain;

/// <summary>Explanations of the same inputs by the same methods, of two models: are they the same reasons?</summary>
public sealed class ExplanationComparison
{
    private readonly (string Label, Explanation[][] Explanations) first, second;

    /// <summary>Compares explanations that were made before: for each input a row of explanations, one a method.</summary>
    internal ExplanationComparison(
        IReadOnlyList<IExplainer<ModelScore>> methods,
        (string Label, Explanation[][] Explanations) first, (string Label, Explanation[][] Explanations) second)
    {
        (this.first, this.second) = (first, second);
        Rows = [.. methods.Select((method, m) =>
            Agreement.Of(method.Name, [.. first.Explanations.Zip(second.Explanations, (a, b) => (a[m], b[m]))]))];
    }

    /// <summary>How alike the explanations of each method are, in the order given.</summary>
    public IReadOnlyList<Agreement> Rows { get; }

    /// <summary>Compares two models. Explained is, for both, the class that the first one predicts.</summary>
    /// <param name="first">A model from inputs [n, features] to outputs [n, classes], and what to call it.</param>
    /// <param name="second">Another.</param>
    /// <param name="inputs">What to explain, at least one.</param>
    /// <param name="methods">How, at least one.</param>
    /// <param name="kind">Which number of the class.</param>
    public static ExplanationComparison Of(
        (string Label, Module<Tensor, Tensor> Model) first, (string Label, Module<Tensor, Tensor> Model) second,
        IReadOnlyList<ImageInput> inputs, IReadOnlyList<IExplainer<ModelScore>> methods, ScoreKind kind = ScoreKind.Output)
    {
        Check(inputs, methods);
        ModelScore[] scores = [.. inputs.Select(input => ModelScore.OfPrediction(first.Model, input, kind))];
        Explanation[][] All(Func<int, ModelScore> score) => [.. inputs.Select((input, i) => Explained(score(i), input, methods))];
        return new ExplanationComparison(
            methods, (first.Label, All(i => scores[i])), (second.Label, All(i => new ModelScore(second.Model, scores[i].Output, kind))));
    }

    /// <summary>The explanations of an input: those of the first model above those of the second.</summary>
    /// <param name="input">Its place, from 0.</param>
    public ExplanationGrid ToGrid(int input = 0) =>
        new ExplanationGrid().Row(first.Label, first.Explanations[input]).Row(second.Label, second.Explanations[input]);

    /// <summary>The correlations of all methods.</summary>
    public Table ToTable() => Table.Of(Rows,
        ("method", row => row.Method), ("sizes, all pixels", row => Text(row.Absolute)), ("sizes, ink only", row => Text(row.OnInk)),
        ("with signs", row => Text(row.Signed)), ("look alike", row => row.LooksAlike ? "yes" : "no"))
        .Caption($"Rank correlation of explanations, {first.Label} against {second.Label}, "
            + $"over {first.Explanations.Length} inputs: mean ± deviation");

    internal static void Check(IReadOnlyList<ImageInput> inputs, IReadOnlyList<IExplainer<ModelScore>> methods)
    {
        if (inputs.Count == 0 || methods.Count == 0) throw new ArgumentException("A comparison needs at least one input and one method.");
    }

    internal static Explanation[] Explained(ModelScore score, ImageInput input, IReadOnlyList<IExplainer<ModelScore>> methods) =>
        [.. methods.Select(method => method.Explain(score, input))];

    private static string Text(Spread spread) => spread.Values.Count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{spread.Mean:0.00}")
        : string.Create(CultureInfo.InvariantCulture, $"{spread.Mean:0.00} ± {spread.Deviation:0.00}");
}

using System.Globalization;
using NeuralNotebooks.Display;
using NeuralNotebooks.Training;

namespace NeuralNotebooks.Transfer;

/// <summary>What a few-shot experiment gave.</summary>
/// <param name="cells">One cell for each recipe and number of examples.</param>
public sealed class FewShotResult(IReadOnlyList<FewShotCell> cells)
{
    /// <summary>One cell for each recipe and number of examples, recipe by recipe.</summary>
    public IReadOnlyList<FewShotCell> Cells { get; } = cells;

    /// <summary>The accuracy of a method with a number of examples.</summary>
    /// <param name="method">The recipe's method.</param>
    /// <param name="shots">Examples of each class; 0 for the source network as it is.</param>
    /// <exception cref="ArgumentException">It was not measured, or the method has several recipes.</exception>
    public Spread this[string method, int shots] => Cells.Where(cell => cell.Recipe.Method == method && cell.Shots == shots).ToList() is [var cell]
        ? cell.Accuracy
        : throw new ArgumentException($"There is not exactly one result for '{method}' with {shots} a class.", nameof(method));

    /// <summary>What a method gains over a baseline, draw by draw: both learned from the same examples.</summary>
    /// <param name="method">The recipe's method.</param>
    /// <param name="baseline">The baseline's method, such as "from scratch".</param>
    /// <param name="shots">Examples of each class.</param>
    /// <returns>One difference of accuracies a draw, from −1 to 1.</returns>
    /// <exception cref="ArgumentException">One of the two was not measured, or not on as many draws.</exception>
    public Spread Gain(string method, string baseline, int shots)
    {
        var (with, without) = (this[method, shots].Values, this[baseline, shots].Values);
        return with.Count == without.Count
            ? new Spread(with.Zip(without, (gained, start) => gained - start))
            : throw new ArgumentException($"'{method}' has {with.Count} draws and '{baseline}' {without.Count}: only the same draws can be compared.", nameof(method));
    }

    /// <summary>For each method the recipe with the highest mean accuracy over all numbers of examples; of equals the first.</summary>
    public FineTuningRecipe[] Best() =>
        [.. Recipes.GroupBy(recipe => recipe.Method).Select(method => method.MaxBy(MeanOf)!)];

    /// <summary>Mean ± deviation in per cent: a row for each number of examples, a column for each recipe.</summary>
    public Table ToTable()
    {
        var table = new Table(["labelled per class", .. Recipes.Select(NameOf)]);
        foreach (var shots in Shots)
            table.Row([shots == 0 ? "0 (as is)" : shots.ToString(CultureInfo.InvariantCulture), .. Recipes.Select(recipe => Text(recipe, shots))]);
        return table;
    }

    /// <summary>The mean accuracy over the number of examples, with a band of one deviation to each side.</summary>
    /// <param name="title">What the figure shows.</param>
    public Figure ToFigure(string title = "Accuracy with few labelled images")
    {
        var figure = new Figure(title, "labelled images per class", "accuracy").LogX();
        foreach (var recipe in Recipes)
        {
            var own = Cells.Where(cell => cell.Recipe == recipe && cell.Shots > 0).ToList();
            var shots = own.Select(cell => (double)cell.Shots).ToList();
            if (own.Count == 0)
            {
                figure.HorizontalLine(Cells.First(cell => cell.Recipe == recipe).Accuracy.Mean, NameOf(recipe));
                continue;
            }
            figure.Spreads(shots, own.Select(cell => cell.Accuracy), NameOf(recipe));
        }
        return figure.Caption("Lines: means over random draws of the labelled images. Bands: one standard deviation to each side.");
    }

    /// <summary>Mean and deviation in per cent, without the sign: "84.5 ± 1.9", or "62.7" for a single value.</summary>
    internal static string Text(Spread accuracy) => accuracy.Values.Count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{100 * accuracy.Mean:0.0}")
        : string.Create(CultureInfo.InvariantCulture, $"{100 * accuracy.Mean:0.0} ± {100 * accuracy.Deviation:0.0}");

    private IEnumerable<FineTuningRecipe> Recipes => Cells.Select(cell => cell.Recipe).Distinct();

    private IEnumerable<int> Shots => Cells.Select(cell => cell.Shots).Distinct().Order();

    private double MeanOf(FineTuningRecipe recipe) => Cells.Where(cell => cell.Recipe == recipe).Average(cell => cell.Accuracy.Mean);

    private string NameOf(FineTuningRecipe recipe) => Recipes.Count(other => other.Method == recipe.Method) == 1
        ? recipe.Method
        : $"{recipe.Method}, {recipe.Settings}";

    private string Text(FineTuningRecipe recipe, int shots) =>
        Cells.FirstOrDefault(cell => cell.Recipe == recipe && cell.Shots == shots) is { } cell ? Text(cell.Accuracy) : "";
}

using NeuralNotebooks.Display;

namespace NeuralNotebooks.Training;

/// <summary>How often each true class was taken for each class.</summary>
public sealed class ConfusionMatrix
{
    private readonly long[,] counts;

    /// <param name="truth">True classes, 0 … classes − 1.</param>
    /// <param name="predicted">Predicted classes, as many as there are true ones.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a class lies outside 0 … classes − 1.</exception>
    public ConfusionMatrix(IReadOnlyList<int> truth, IReadOnlyList<int> predicted, int classes)
    {
        if (truth.Count != predicted.Count)
            throw new ArgumentException($"There are {truth.Count} true classes, but {predicted.Count} predictions.", nameof(predicted));
        counts = new long[classes, classes];
        for (var i = 0; i < truth.Count; i++)
        {
            if ((uint)truth[i] >= classes || (uint)predicted[i] >= classes)
                throw new ArgumentException(
                    $"Image {i} has the true class {truth[i]} and the prediction {predicted[i]}; classes are 0 … {classes - 1}.");
            counts[truth[i], predicted[i]]++;
        }
    }

    /// <summary>How many classes there are.</summary>
    public int Classes => counts.GetLength(0);

    /// <summary>How often the class <paramref name="truth"/> was taken for <paramref name="predicted"/>.</summary>
    public long this[int truth, int predicted] => counts[truth, predicted];

    /// <summary>The share of right predictions.</summary>
    public Proportion Accuracy => new(Enumerable.Range(0, Classes).Sum(c => counts[c, c]), counts.Cast<long>().Sum());

    /// <summary>Of the images of a class, the share that was recognised.</summary>
    public Proportion Recall(int c) => new(counts[c, c], Enumerable.Range(0, Classes).Sum(p => counts[c, p]));

    /// <summary>Of the images taken for a class, the share that belongs to it.</summary>
    public Proportion Precision(int c) => new(counts[c, c], Enumerable.Range(0, Classes).Sum(t => counts[t, c]));

    /// <summary>A heat map of the counts: true classes down, predicted classes across. The diagonal is left out, so that the mistakes show.</summary>
    /// <param name="title">The figure's title.</param>
    /// <param name="names">The classes' names; their numbers if left out.</param>
    public Figure ToFigure(string title, IEnumerable<string>? names = null)
    {
        var labels = (names ?? Enumerable.Range(0, Classes).Select(c => $"{c}")).ToArray();
        var mistakes = new double[Classes, Classes];
        for (var t = 0; t < Classes; t++)
            for (var p = 0; p < Classes; p++)
                mistakes[t, p] = t == p ? double.NaN : counts[t, p];
        return new Figure(title, "predicted", "true").Heatmap(mistakes, labels, labels, labels: true, format: "0", legend: "images").Size(560, 520);
    }

    /// <summary>The commonest mistakes, most frequent first.</summary>
    public IEnumerable<(int Truth, int Predicted, long Count)> Mistakes() =>
        from truth in Enumerable.Range(0, Classes)
        from predicted in Enumerable.Range(0, Classes)
        where truth != predicted && counts[truth, predicted] > 0
        orderby counts[truth, predicted] descending, truth, predicted
        select (truth, predicted, counts[truth, predicted]);
}

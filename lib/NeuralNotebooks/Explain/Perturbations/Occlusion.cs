namespace NeuralNotebooks.Explain;

/// <summary>
/// Occlusion: a square is moved over the image, and what it covers becomes the baseline. The drop d(Q) = S(x) − S(x without Q) is
/// shared out over the pixels of Q, and a pixel's attribution is its mean share over the squares that cover it:
/// aᵢ = mean of d(Q)/|Q| over Q ∋ i. Cost: the input, the baseline, and each square that hides something.
/// </summary>
/// <remarks>
/// <para>M. Zeiler and R. Fergus, "Visualizing and understanding convolutional networks", ECCV 2014.</para>
/// <para>For a linear model w·x, squares of one pixel give wᵢ(xᵢ − bᵢ); squares of any size with a stride that divides it give
/// attributions that are complete.</para>
/// </remarks>
public sealed class Occlusion : IExplainer<ScoreFunction>
{
    /// <summary>Side of the square in pixels, at least 1. At the image's edges, a part of it lies outside.</summary>
    public int Side { get; init; } = 4;

    /// <summary>How far it moves at a time, 1 to <see cref="Side"/>.</summary>
    public int Stride { get; init; } = 2;

    /// <inheritdoc/>
    public string Name => "occlusion";

    /// <inheritdoc/>
    public Explanation Explain(ScoreFunction score, ImageInput input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Side, 1, nameof(Side));
        if (Stride < 1 || Stride > Side)
            throw new InvalidOperationException($"The stride is 1 to the square's side of {Side}, so that no pixel is left out; it is {Stride}.");
        var counted = new CountedScore(score, input);
        var squares = Squares(input).ToArray();
        // What hides nothing changes nothing.
        var telling = squares.Where(square => square.Any(input.Differs)).ToArray();
        var (whole, without) = (counted.OfInput(), counted.Of(telling.Length, i => input.Hiding(telling[i])));
        return new Explanation(Name, input, Shared(input, squares, telling, [.. without.Select(part => whole - part)]))
        {
            ScoreName = score.Name, Score = whole, BaselineScore = counted.OfBaseline(), Evaluations = counted.Evaluations,
        };
    }

    private IEnumerable<int[]> Squares(ImageInput input)
    {
        for (var top = Stride - Side; top < input.Height; top += Stride)
            for (var left = Stride - Side; left < input.Width; left += Stride)
                yield return Square(input, top, left);
    }

    private int[] Square(ImageInput input, int top, int left)
    {
        var (rows, columns) = (Inside(top, input.Height), Inside(left, input.Width));
        return [.. rows.SelectMany(row => columns.Select(column => row * input.Width + column))];
    }

    private IEnumerable<int> Inside(int from, int size) => Enumerable.Range(from, Side).Where(place => place >= 0 && place < size);

    private static double[] Shared(ImageInput input, int[][] squares, int[][] telling, double[] drops)
    {
        var (shares, covers) = (new double[input.Count], new int[input.Count]);
        foreach (var pixel in squares.SelectMany(square => square)) covers[pixel]++;
        foreach (var (square, drop) in telling.Zip(drops))
            foreach (var pixel in square) shares[pixel] += drop / square.Length;
        return [.. shares.Zip(covers, (share, cover) => share / cover)];
    }
}

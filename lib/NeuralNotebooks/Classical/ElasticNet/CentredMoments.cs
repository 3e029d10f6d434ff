using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Classical;

/// <summary>
/// All that least squares needs to know of n examples: means, and the covariances (1/n) Σᵢ (xᵢ − x̄)(xᵢ − x̄)ᵀ, d × d, and
/// (1/n) Σᵢ (xᵢ − x̄)(yᵢ − ȳ), for one or several targets y. After this one pass, time no longer depends on n.
/// </summary>
internal sealed class CentredMoments
{
    private const int Block = 2048;

    private readonly double[] covariances;
    private readonly int width;

    private CentredMoments(double[] means, double[] covariances, int features) =>
        (this.covariances, width, Means, Features) = (covariances, means.Length, means, features);

    /// <summary>d.</summary>
    internal int Features { get; }

    /// <summary>The means of d features, then of the targets.</summary>
    internal double[] Means { get; }

    /// <summary>Feature j's covariance with each feature: d numbers.</summary>
    internal ReadOnlySpan<double> WithFeatures(int j) => covariances.AsSpan(j * width, Features);

    /// <summary>A target's covariance with each feature: d numbers.</summary>
    internal double[] WithTarget(int target) => covariances.AsSpan((Features + target) * width, Features).ToArray();

    /// <summary>A target's variance.</summary>
    internal double TargetVariance(int target) => covariances[(Features + target) * (width + 1)];

    /// <summary>Passes over the examples twice: for the means, and for the covariances.</summary>
    /// <param name="x">X, n × d.</param>
    /// <param name="targets">One or more targets of n numbers each.</param>
    internal static CentredMoments Of(FeatureMatrix x, IReadOnlyList<double[]> targets)
    {
        var width = x.Columns + targets.Count;
        var means = new double[width];
        var row = new double[width];
        for (var i = 0; i < x.Rows; i++)
        {
            Read(x, targets, i, row);
            DenseVector.AddScaled(means, 1.0 / x.Rows, row);
        }
        using var quiet = no_grad();
        using var sum = zeros(width, width, dtype: ScalarType.Float64);
        for (var start = 0; start < x.Rows; start += Block)
        {
            var rows = Math.Min(Block, x.Rows - start);
            var centred = new double[rows * width];
            Parallel.For(0, rows, i =>
            {
                var own = centred.AsSpan(i * width, width);
                Read(x, targets, start + i, own);
                DenseVector.AddScaled(own, -1, means);
            });
            using var block = tensor(centred, [rows, width]);
            using var transposed = block.t();
            using var product = transposed.mm(block);
            sum.add_(product);
        }
        sum.div_(x.Rows);
        return new(means, sum.data<double>().ToArray(), x.Columns);
    }

    private static void Read(FeatureMatrix x, IReadOnlyList<double[]> targets, int i, Span<double> row)
    {
        x.CopyRow(i, row[..x.Columns]);
        for (var t = 0; t < targets.Count; t++) row[x.Columns + t] = targets[t][i];
    }
}

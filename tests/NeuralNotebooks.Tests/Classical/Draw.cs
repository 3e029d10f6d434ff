using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

/// <summary>Random examples from a seed, and properties that hold for all seeds.</summary>
internal static class Draw
{
    internal static void ForAllSeeds(Func<Random, bool> property, int tests = 30) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new Random(seed))));

    /// <summary>n rows of d numbers, some of them equal, some columns nearly alike.</summary>
    internal static double[][] Rows(Random random, int n, int d)
    {
        var rows = new double[n][];
        for (var i = 0; i < n; i++)
        {
            rows[i] = [.. Enumerable.Range(0, d).Select(_ => Math.Round(4 * random.NextDouble() - 2, 1))];
            if (d > 1 && random.Next(3) > 0) rows[i][1] = rows[i][0];
        }
        return rows;
    }

    /// <summary>n labels from 0 to K − 1; each class occurs if n is at least K.</summary>
    internal static int[] Labels(Random random, int n, int classes) =>
        [.. Enumerable.Range(0, n).Select(i => i < classes ? i : random.Next(classes))];

    internal static LabelledFeatures Examples(Random random, int n, int d, int classes) =>
        new(FeatureMatrix.Of(Rows(random, n, d)), Labels(random, n, classes), classes);
}

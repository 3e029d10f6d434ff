using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class NearestNeighboursTests
{
    public static TheoryData<string> Sets => ClassicalGoldens.Sets;

    [Theory, MemberData(nameof(Sets))]
    public void Neighbours_differ_from_those_found_one_by_one(string set)
    {
        var k = ClassicalGoldens.Read<int>(set, "neighbours", "k");
        var found = NearestNeighbours.Fit(ClassicalGoldens.Training(set), k).Neighbours(ClassicalGoldens.Others(set));
        Assert.Equal(ClassicalGoldens.Read<int[][]>(set, "neighbours", "indices"), found.Select(row => row.Select(near => near.Index).ToArray()));
        var distances = ClassicalGoldens.Read<double[][]>(set, "neighbours", "distances");
        for (var i = 0; i < distances.Length; i++) FromScratch.Near.Equal(distances[i], [.. found[i].Select(near => near.Distance)], 0, 1e-11);
    }

    [Fact]
    public void The_search_is_not_exact_where_float32_can_not_tell_distances_apart() => Draw.ForAllSeeds(random =>
    {
        // Far from 0, differences drown in the rounding of the products.
        double[][] rows = [.. Enumerable.Range(0, 300).Select(_ => (double[])[1000 + random.Next(20) / 64.0, 1000 + random.Next(20) / 64.0, -1000])];
        double[][] queries = [.. rows.Take(20).Select(row => (double[])[row[0] + 1 / 64.0, row[1], row[2]])];
        var found = NearestNeighbours.Fit(new(FeatureMatrix.Of(rows), new int[300]), 7).Neighbours(FeatureMatrix.Of(queries));
        return queries.Select((query, q) => Exact(rows, query, 7).SequenceEqual(found[q].Select(near => near.Index))).All(same => same);
    });

    [Fact]
    public void The_order_of_training_examples_changes_votes() => Draw.ForAllSeeds(random =>
    {
        // Numbers drawn at random: no two distances are equal.
        double[][] rows = [.. Enumerable.Range(0, 60).Select(_ => (double[])[random.NextDouble(), random.NextDouble(), random.NextDouble()])];
        var labels = Draw.Labels(random, 60, 3);
        var order = Enumerable.Range(0, 60).ToArray();
        random.Shuffle(order);
        var queries = FeatureMatrix.Of(Draw.Rows(random, 15, 3));
        var one = NearestNeighbours.Fit(new(FeatureMatrix.Of(rows), labels), 4);
        var other = NearestNeighbours.Fit(new(FeatureMatrix.Of([.. order.Select(i => rows[i])]), [.. order.Select(i => labels[i])]), 4);
        return one.Scores(queries).Zip(other.Scores(queries)).All(pair => pair.First.SequenceEqual(pair.Second));
    });

    [Fact]
    public void Each_example_twice_and_twice_the_voters_change_the_shares() => Draw.ForAllSeeds(random =>
    {
        double[][] rows = [.. Enumerable.Range(0, 40).Select(_ => (double[])[random.NextDouble(), random.NextDouble()])];
        var labels = Draw.Labels(random, 40, 3);
        var queries = FeatureMatrix.Of(Draw.Rows(random, 10, 2));
        var once = NearestNeighbours.Fit(new(FeatureMatrix.Of(rows), labels), 3).Probabilities(queries);
        var twice = NearestNeighbours.Fit(new(FeatureMatrix.Of([.. rows, .. rows]), [.. labels, .. labels]), 6).Probabilities(queries);
        return once.Zip(twice).All(pair => pair.First.SequenceEqual(pair.Second));
    });

    [Fact]
    public void Of_equally_near_examples_a_later_one_wins()
    {
        var model = NearestNeighbours.Fit(new(FeatureMatrix.Of([[9.0], [1], [-1], [1]]), [0, 1, 2, 3]), 2);
        Assert.Equal([1, 2], model.Neighbours(FeatureMatrix.Of([[0.0]]))[0].Select(near => near.Index));
    }

    [Fact]
    public void Another_k_forgets_the_examples()
    {
        var model = NearestNeighbours.Fit(new(FeatureMatrix.Of([[0.0], [1], [2]]), [0, 1, 1]), 1);
        Assert.Equal([0], model.Predict(FeatureMatrix.Of([[0.1]])));
        Assert.Equal([1], model.With(3).Predict(FeatureMatrix.Of([[0.1]])));
    }

    [Fact]
    public void More_rows_than_a_block_are_lost()
    {
        double[][] rows = [.. Enumerable.Range(0, 9000).Select(i => (double[])[i])];
        var found = NearestNeighbours.Fit(new(FeatureMatrix.Of(rows), new int[9000]), 1).Neighbours(FeatureMatrix.Of([.. rows.Take(1200), .. rows[8900..]]));
        Assert.Equal([.. Enumerable.Range(0, 1200), .. Enumerable.Range(8900, 100)], found.Select(row => row[0].Index));
    }

    [Fact]
    public void A_k_without_meaning_or_features_too_large_are_taken()
    {
        var three = new LabelledFeatures(FeatureMatrix.Of([[0.0], [1], [2]]), [0, 1, 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => NearestNeighbours.Fit(three, 0));
        Assert.Contains("examples, 3", Assert.Throws<ArgumentOutOfRangeException>(() => NearestNeighbours.Fit(three, 4)).Message);
        Assert.Throws<ArgumentException>(() => NearestNeighbours.Fit(new(FeatureMatrix.Of([[1e30]]), [0]), 1));
    }

    private static IEnumerable<int> Exact(double[][] rows, double[] query, int k) => Enumerable.Range(0, rows.Length)
        .OrderBy(i => rows[i].Zip(query, (a, b) => ((float)a - (double)(float)b) * ((float)a - (double)(float)b)).Sum()).ThenBy(i => i).Take(k);
}

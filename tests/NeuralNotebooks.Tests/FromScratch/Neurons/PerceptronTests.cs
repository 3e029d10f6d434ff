using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class PerceptronTests
{
    private static readonly Vector[] Corners = [[0, 0], [0, 1], [1, 0], [1, 1]];

    [Fact]
    public void On_separable_data_it_converges_within_Novikoff_s_bound() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var (separator, samples, labels) = Separable(seed);
        var training = Perceptron.Untrained(samples[0].Count).Train(samples, labels, maxEpochs: 100_000);
        return training.Converged
            && samples.Zip(labels).All(pair => training.Result.Predict(pair.First) == pair.Second)
            && training.Updates.Count <= PerceptronTraining.NovikoffBound(separator, samples, labels);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_learning_rate_does_not_matter_when_it_starts_from_nothing()
    {
        var (_, samples, labels) = Separable(5);
        var slow = Perceptron.Untrained(samples[0].Count).Train(samples, labels, rate: 0.25);
        var fast = Perceptron.Untrained(samples[0].Count).Train(samples, labels, rate: 2);
        Assert.Equal(slow.Updates.Select(u => u.Sample), fast.Updates.Select(u => u.Sample));
        Near.Equal(8 * slow.Result.Weights, fast.Result.Weights);
    }

    [Fact]
    public void Every_update_is_recorded_and_follows_the_rule()
    {
        var training = Perceptron.Untrained(2).Train(Corners, [-1, -1, -1, 1], rate: 0.5);
        Assert.True(training.Converged);
        Assert.NotEmpty(training.Updates);
        Assert.All(training.Updates, u =>
        {
            Assert.True(u.Label * u.Before.Sum(u.Input) <= 0);
            Assert.Equal(u.Before.Weights + 0.5 * u.Label * u.Input, u.After.Weights);
            Assert.Equal(u.Before.Bias + 0.5 * u.Label, u.After.Bias);
        });
        Assert.Same(training.Result, training.Updates[^1].After);
        Assert.All(training.Updates.Zip(training.Updates.Skip(1)), pair => Assert.Same(pair.First.After, pair.Second.Before));
    }

    [Fact]
    public void A_whole_pass_without_a_mistake_ends_the_training()
    {
        var training = Perceptron.Untrained(2).Train(Corners, [-1, 1, 1, 1]);
        Assert.Equal(training.Updates[^1].Epoch + 1, training.Epochs);
    }

    [Fact]
    public void On_XOR_it_gives_up_after_the_last_epoch()
    {
        var training = Perceptron.Untrained(2).Train(Corners, [-1, 1, 1, -1], maxEpochs: 200);
        Assert.False(training.Converged);
        Assert.Equal(200, training.Epochs);
    }

    [Fact]
    public void No_weights_on_a_fine_grid_compute_XOR()
    {
        int[] xor = [-1, 1, 1, -1];
        for (var w1 = -5.0; w1 <= 5; w1 += 0.25)
            for (var w2 = -5.0; w2 <= 5; w2 += 0.25)
                for (var b = -5.0; b <= 5; b += 0.25)
                    if (Corners.Zip(xor).All(pair => new Perceptron([w1, w2], b).Predict(pair.First) == pair.Second))
                        Assert.Fail($"w = ({w1}, {w2}), b = {b} computes XOR.");
    }

    [Fact]
    public void Labels_that_are_not_plus_or_minus_1_are_refused()
    {
        Assert.Contains("not 0", Assert.Throws<ArgumentException>(() => Perceptron.Untrained(2).Train(Corners, [0, 1, 1, 1])).Message);
        Assert.Contains("4 inputs and 3", Assert.Throws<ArgumentException>(() => Perceptron.Untrained(2).Train(Corners, [1, 1, 1])).Message);
    }

    [Fact]
    public void The_bound_refuses_a_perceptron_that_does_not_separate() =>
        Assert.Throws<ArgumentException>(() => PerceptronTraining.NovikoffBound(new Perceptron([1, 1], 0), Corners, [-1, 1, 1, -1]));

    /// <summary>Points in one to four dimensions that keep a distance from a random plane.</summary>
    private static (Perceptron Separator, Vector[] Samples, int[] Labels) Separable(int seed)
    {
        var random = new SeededRandom(seed);
        var n = 1 + random.Below(4);
        var separator = new Perceptron(Vector.From(n, _ => random.Normal()), 0.3 * random.Normal());
        Vector[] samples = [.. Enumerable.Range(0, 200).Select(_ => Vector.From(n, _ => random.Uniform(-1, 1)))
            .Where(x => Math.Abs(separator.Sum(x)) > 0.05 * separator.Weights.Norm).Take(40)];
        return (separator, samples, [.. samples.Select(separator.Predict)]);
    }
}

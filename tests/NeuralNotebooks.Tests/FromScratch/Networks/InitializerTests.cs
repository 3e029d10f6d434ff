using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class InitializerTests
{
    private static double Variance(Matrix m) => m.Flattened.Average(x => x * x) - Math.Pow(m.Flattened.Average(), 2);

    [Fact]
    public void Xavier_has_the_variance_two_over_inputs_and_outputs()
    {
        var w = Initializer.Xavier(new SeededRandom(1), 60, 200);
        Assert.Equal("60×200", w.Shape);
        Assert.InRange(Variance(w) * 260 / 2, 0.95, 1.05);
        Assert.All(w.Flattened, x => Assert.InRange(Math.Abs(x), 0, Math.Sqrt(6.0 / 260)));
    }

    [Fact]
    public void He_has_the_variance_two_over_inputs() =>
        Assert.InRange(Variance(Initializer.He(new SeededRandom(1), 60, 200)) * 200 / 2, 0.95, 1.05);

    [Fact]
    public void Through_twenty_layers_of_ReLU_He_keeps_the_signal_and_small_weights_lose_it()
    {
        double Signal(Func<SeededRandom, int, int, Matrix> weights)
        {
            var random = new SeededRandom(2);
            var network = MultilayerPerceptron.Create([.. Enumerable.Repeat(64, 21)], Activation.ReLU, Activation.ReLU, weights, random);
            return network.Predict(Vector.From(64, _ => random.Normal())).Norm / 8;
        }
        Assert.InRange(Signal(Initializer.He), 0.1, 10);
        Assert.InRange(Signal(Initializer.Normal(0.01)), 0, 1e-15);
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights() => Assert.Equal(
        Initializer.He(new SeededRandom(9), 3, 4).ToArray(), Initializer.He(new SeededRandom(9), 3, 4).ToArray());
}

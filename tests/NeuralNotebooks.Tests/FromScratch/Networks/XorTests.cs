using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class XorTests
{
    private static readonly Vector[] Inputs = [[0, 0], [0, 1], [1, 0], [1, 1]], Targets = [[0], [1], [1], [0]];

    private static DescentPath Train(int seed, int epochs)
    {
        var random = new SeededRandom(seed);
        var network = MultilayerPerceptron.Create([2, 2, 1], Activation.Tanh, Activation.Sigmoid, Initializer.Xavier, random);
        return Descent.Train(DescentRule.Momentum(0.3), network, Inputs, Targets, Loss.BinaryCrossEntropy,
            MiniBatches.Of(samples: 4, size: 4, epochs, random));
    }

    [Fact]
    public void The_classic_network_of_two_hidden_neurons_learns_XOR()
    {
        var path = Train(seed: 1, epochs: 2000);
        var network = MultilayerPerceptron.Create([2, 2, 1], Activation.Tanh, Activation.Sigmoid, Initializer.Xavier, new SeededRandom(1));
        var outputs = Inputs.Select(x => network.With(path.End).Predict(x)[0]).ToArray();
        Assert.All(outputs.Zip(Targets), pair => Assert.InRange(Math.Abs(pair.First - pair.Second[0]), 0, 0.02));
        Assert.Equal(2001, path.Points.Count);
    }

    [Fact]
    public void Most_starts_lead_there_and_some_are_stuck()
    {
        var costs = Enumerable.Range(0, 20).Select(seed => Train(seed, epochs: 500).Costs[^1]).ToArray();
        Assert.InRange(costs.Count(cost => cost < 0.02), 12, 18);
        Assert.InRange(costs.Count(cost => cost > 0.3), 2, 8);
    }
}

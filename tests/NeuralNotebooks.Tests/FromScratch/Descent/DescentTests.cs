using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class DescentTests
{
    [Fact]
    public void The_path_holds_the_start_and_every_step()
    {
        var path = TestSurfaces.Bowl.Descend(DescentRule.GradientDescent(0.5), [2, -4], steps: 3);
        Assert.Equal([2, 1, 0.5, 0.25], path.Coordinates(0));
        Assert.Equal([-4, -2, -1, -0.5], path.Coordinates(1));
        Assert.Equal([10, 2.5, 0.625, 0.15625], path.Costs);
        Assert.Equal(path.Points[1].Parameters, path.Points[1].Gradient);
        Assert.Equal([0, 1, 2, 3], path.Points.Select(point => point.Index));
        Assert.False(path.Diverged);
    }

    [Fact]
    public void Too_large_a_rate_is_reported_and_the_path_stays_finite()
    {
        var path = TestSurfaces.Ravine(20).Descend(DescentRule.GradientDescent(0.5), [8, 1], 5000);
        Assert.True(path.Diverged);
        Assert.All(path.Costs, cost => Assert.True(double.IsFinite(cost)));
    }

    [Theory, InlineData(0.099, true), InlineData(0.101, false)]
    public void On_a_ravine_the_limit_of_the_rate_is_two_over_the_largest_curvature(double rate, bool converges)
    {
        var path = TestSurfaces.Ravine(20).Descend(DescentRule.GradientDescent(rate), [8, 1], 2000);
        Assert.Equal(converges, path.Costs[^1] < 1e-6);
    }

    [Fact]
    public void Momentum_gets_further_through_a_ravine_than_plain_descent()
    {
        var plain = TestSurfaces.Ravine(100).Descend(DescentRule.GradientDescent(0.01), [8, 1], 150);
        var momentum = TestSurfaces.Ravine(100).Descend(DescentRule.Momentum(0.01), [8, 1], 150);
        Assert.True(momentum.Costs[^1] < plain.Costs[^1] / 10);
    }

    [Fact]
    public void Training_by_whole_batches_is_descent_on_the_mean_cost()
    {
        var network = MultilayerPerceptron.Create([1, 3, 1], Activation.Tanh, Activation.Identity, Initializer.Xavier, new SeededRandom(1));
        Vector[] x = [[-1], [0], [1]], y = [[1], [0], [1]];
        int[][] batches = [.. Enumerable.Repeat<int[]>([0, 1, 2], 5)];
        var trained = Descent.Train(DescentRule.Adam(0.1), network, x, y, Loss.SquaredError, batches);
        var descended = Descent.Run(DescentRule.Adam(0.1), p => network.With(p).Cost(x, y, Loss.SquaredError),
            p => network.With(p).Gradient(x, y, Loss.SquaredError), network.Parameters, 5);
        Assert.Equal(descended.End, trained.End);
        Assert.Equal(descended.Costs, trained.Costs);
    }

    [Fact]
    public void Each_step_looks_at_the_samples_of_its_batch_only()
    {
        var network = MultilayerPerceptron.Create([1, 1], Activation.Tanh, Activation.Identity, Initializer.Xavier, new SeededRandom(1));
        Vector[] x = [[1], [2]], y = [[0], [5]];
        var path = Descent.Train(DescentRule.GradientDescent(0.1), network, x, y, Loss.SquaredError, [[1], [0]]);
        Near.Equal(network.Cost([x[1]], [y[1]], Loss.SquaredError), path.Costs[0]);
        Near.Equal(network.With(path.Points[1].Parameters).Cost([x[0]], [y[0]], Loss.SquaredError), path.Costs[1]);
        Near.Equal(network.With(path.End).Cost(x, y, Loss.SquaredError), path.Costs[2]);
    }
}

using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class LogisticLossTests
{
    [Theory, InlineData(2), InlineData(4), InlineData(5), InlineData(10)]
    public void The_gradient_disagrees_with_differences(int classes)
    {
        var random = new Random(classes);
        var loss = new LogisticLoss(Draw.Examples(random, 23, 7, classes), 0.3);
        var stride = ClassWeights.Stride(classes);
        var (weights, gradient, ignored) = (new double[loss.Length], new double[loss.Length], new double[loss.Length]);
        for (var i = 0; i < weights.Length; i++) weights[i] = i % stride < classes ? random.NextDouble() - 0.5 : 0;
        loss.At(weights, gradient);
        for (var i = 0; i < weights.Length; i++)
        {
            if (i % stride >= classes)
            {
                Assert.Equal(0, gradient[i]);
                continue;
            }
            var (place, h) = (weights[i], 1e-5);
            weights[i] = place + h;
            var above = loss.At(weights, ignored);
            weights[i] = place - h;
            var below = loss.At(weights, ignored);
            weights[i] = place;
            Assert.Equal((above - below) / (2 * h), gradient[i], 1e-8);
        }
    }

    [Fact]
    public void Without_weights_the_loss_is_not_that_of_guessing()
    {
        var loss = new LogisticLoss(Draw.Examples(new Random(1), 20, 3, 5), 1);
        Assert.Equal(Math.Log(5), loss.At(new double[loss.Length], new double[loss.Length]), 1e-12);
    }

    [Fact]
    public void Scores_in_the_thousands_overflow()
    {
        var loss = new LogisticLoss(new(FeatureMatrix.Of([[1.0], [-1]]), [0, 1]), 0);
        var weights = new double[loss.Length];
        weights[0] = 5000;
        Assert.Equal(0, loss.At(weights, new double[loss.Length]));
        weights[0] = -5000;
        Assert.Equal(5000, loss.At(weights, new double[loss.Length]));
    }
}

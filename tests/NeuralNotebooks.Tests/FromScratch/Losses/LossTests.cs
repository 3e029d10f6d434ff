using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class LossTests
{
    private static readonly Loss[] Losses =
        [Loss.SquaredError, Loss.CrossEntropy, Loss.CrossEntropyFromLogits, Loss.BinaryCrossEntropy, Loss.BinaryCrossEntropyFromLogits];

    public static TheoryData<string> All => [.. Losses.Select(loss => loss.Name)];

    private static Loss Named(string name) => Losses.Single(loss => loss.Name == name);

    [Theory, MemberData(nameof(All))]
    public void Value_and_gradient_equal_those_of_PyTorch(string name)
    {
        Vector output = Golden.Read<double[]>("losses", name, "output"), target = Golden.Read<double[]>("losses", name, "target");
        Near.Equal(Golden.Read<double>("losses", name, "value"), Named(name).Value(output, target));
        Near.Equal(Golden.Read<double[]>("losses", name, "gradient"), Named(name).Gradient(output, target), 1e-12, 1e-15);
    }

    [Theory, MemberData(nameof(All))]
    public void The_gradient_agrees_with_differences(string name)
    {
        var loss = Named(name);
        Vector output = [0.2, 0.35, 0.45], target = [0.1, 0.7, 0.2];
        var check = GradientCheck.Of(a => loss.Value(a, target), output, loss.Gradient(output, target));
        Assert.InRange(check.RelativeError, 0, 1e-8);
    }

    [Fact]
    public void From_logits_is_the_same_as_softmax_then_cross_entropy()
    {
        Vector z = [0.5, -1, 2], y = [0, 0, 1];
        var a = Activation.Softmax.Apply(z);
        Near.Equal(Loss.CrossEntropy.Value(a, y), Loss.CrossEntropyFromLogits.Value(z, y));
        Near.Equal(Activation.Softmax.Backward(z, Loss.CrossEntropy.Gradient(a, y)), Loss.CrossEntropyFromLogits.Gradient(z, y));
    }

    [Fact]
    public void From_logits_is_the_same_as_sigmoid_then_binary_cross_entropy()
    {
        Vector z = [0.5, -1, 2], y = [0, 0.25, 1];
        var a = Activation.Sigmoid.Apply(z);
        Near.Equal(Loss.BinaryCrossEntropy.Value(a, y), Loss.BinaryCrossEntropyFromLogits.Value(z, y));
        Near.Equal(Activation.Sigmoid.Backward(z, Loss.BinaryCrossEntropy.Gradient(a, y)), Loss.BinaryCrossEntropyFromLogits.Gradient(z, y));
    }

    [Fact]
    public void From_logits_stays_finite_where_probabilities_round_to_0()
    {
        Vector z = [1000, -1000], wrong = [0, 1];
        Assert.Equal(double.PositiveInfinity, Loss.CrossEntropy.Value(Activation.Softmax.Apply(z), wrong));
        Assert.Equal(2000, Loss.CrossEntropyFromLogits.Value(z, wrong));
        Assert.Equal([1, -1], Loss.CrossEntropyFromLogits.Gradient(z, wrong));
        Assert.Equal(2000, Loss.BinaryCrossEntropyFromLogits.Value(z, wrong));
        Assert.Equal([1, -1], Loss.BinaryCrossEntropyFromLogits.Gradient(z, wrong));
    }

    [Fact]
    public void Certainty_that_is_right_costs_nothing()
    {
        Vector sure = [1, 0], infinite = [double.PositiveInfinity, double.NegativeInfinity];
        Assert.Equal(0, Loss.CrossEntropy.Value(sure, sure));
        Assert.Equal(0, Loss.BinaryCrossEntropy.Value(sure, sure));
        Assert.Equal(0, Loss.CrossEntropyFromLogits.Value(infinite, sure));
        Assert.Equal(0, Loss.BinaryCrossEntropyFromLogits.Value(infinite, sure));
        Assert.Equal([0, 0], Loss.BinaryCrossEntropyFromLogits.Gradient(infinite, sure));
    }

    [Fact]
    public void Certainty_that_is_wrong_costs_infinitely_much()
    {
        Vector infinite = [double.PositiveInfinity, double.NegativeInfinity], wrong = [0, 1];
        Assert.Equal(double.PositiveInfinity, Loss.CrossEntropyFromLogits.Value(infinite, wrong));
        Assert.Equal(double.PositiveInfinity, Loss.BinaryCrossEntropyFromLogits.Value(infinite, wrong));
    }

    [Theory, MemberData(nameof(All))]
    public void A_target_of_another_length_is_refused(string name)
    {
        Assert.Contains("3", Assert.Throws<ArgumentException>(() => Named(name).Value([0.5, 0.5], [0, 0, 1])).Message);
        Assert.Throws<ArgumentException>(() => Named(name).Gradient([0.5, 0.5], [0, 0, 1]));
    }
}

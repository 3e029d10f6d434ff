using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class ValueGraphTests
{
    private static Value Neuron()
    {
        Value x = new(2, "x"), w = new(-3, "w"), b = new(6.5, "b");
        var a = (x * w + b).As("z").Tanh().As("a");
        a.Backward();
        return a;
    }

    [Fact]
    public void The_picture_shows_names_operations_values_and_gradients() => Assert.Equal(
        "Computation graph of 6 values: x = 2 (gradient -2.359); w = -3 (gradient 1.573); #3 = x × w = -6 (gradient 0.7864); "
        + "b = 6.5 (gradient 0.7864); z = #3 + b = 0.5 (gradient 0.7864); a = tanh(z) = 0.4621 (gradient 1).", Neuron().Draw().AltText);

    [Fact]
    public void Local_derivatives_stand_on_the_lines()
    {
        Assert.Contains(">0.786</text>", Neuron().Draw().ToSvg());
        Assert.DoesNotContain(">0.786</text>", Neuron().Draw(gradients: false).ToSvg());
    }

    [Fact]
    public void The_forward_pass_alone_has_no_gradients() => Assert.DoesNotContain("gradient", Neuron().Draw(gradients: false).AltText);

    [Fact]
    public void A_value_used_twice_by_the_same_operation_has_two_lines()
    {
        Value x = new(3, "x");
        Assert.Contains("y = x × x = 9", (x * x).As("y").Draw(gradients: false).AltText);
    }
}

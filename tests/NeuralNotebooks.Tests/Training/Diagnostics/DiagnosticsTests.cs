using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

public class DiagnosticsTests
{
    [Fact]
    public void A_unit_that_always_says_the_same_counts_as_alive()
    {
        using var activations = tensor([0f, 1, 5, 0, 2, 5, 0, 3, 5.001f], [3, 3]);
        Assert.Equal(1.0 / 3, DeadUnits.Share(activations), 1e-12);
        Assert.Equal(2.0 / 3, DeadUnits.Share(activations, tolerance: 0.01), 1e-12);
    }

    [Fact]
    public void No_matrix_is_accepted()
    {
        Assert.Contains("[examples, units]", Assert.Throws<ArgumentException>(() => DeadUnits.Share(zeros(3))).Message);
        Assert.Throws<ArgumentException>(() => DeadUnits.Share(zeros(0, 3)));
    }

    [Fact]
    public void A_gradients_size_is_another_than_its_root_mean_square()
    {
        using var model = new Mlp(2, 3, 1);
        foreach (var parameter in model.parameters()) parameter.grad = full(parameter.shape, parameter.dim() > 1 ? parameter.shape[1] * 1e-30f : 7f);
        Assert.Equal([2e-30, 3e-30], GradientSizes.Of(model), (a, b) => Math.Abs(a / b - 1) < 1e-6);
    }

    [Fact]
    public void Without_gradients_there_is_no_word()
    {
        using var model = new Mlp(2, 1);
        Assert.Contains("backward()", Assert.Throws<InvalidOperationException>(() => GradientSizes.Of(model)).Message);
    }

    [Theory, InlineData(784, 128, 10), InlineData(5, 7), InlineData(4, 3, 3, 2)]
    public void Parameters_are_counted_otherwise_than_the_network_has_them(params int[] sizes)
    {
        using var model = new Mlp(sizes);
        var cost = NetworkCost.Of(sizes);
        Assert.Equal(model.parameters().Sum(p => p.numel()), cost.Parameters);
        Assert.Equal(model.parameters().Where(p => p.dim() > 1).Sum(p => p.numel()), cost.MultiplyAdds);
        Assert.Equal((4 * cost.Parameters, 12 * cost.Parameters), (cost.Bytes, cost.TrainingBytes));
    }

    [Fact]
    public void Learning_costs_another_number_of_products_than_its_three_passes()
    {
        // Forward 2·3 + 3·4; to the weights as many; to the hidden layer's outputs 3·4.
        Assert.Equal(18 + 18 + 12, NetworkCost.TrainingMultiplyAdds(2, 3, 4));
        Assert.Throws<ArgumentException>(() => NetworkCost.Of(3));
        Assert.Throws<ArgumentException>(() => NetworkCost.Of(3, 0));
    }
}

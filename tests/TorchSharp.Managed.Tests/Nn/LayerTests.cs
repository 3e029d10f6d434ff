using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

public class LayerTests
{
    [Fact]
    public void Linear_computes_x_times_W_transposed_plus_b()
    {
        using var linear = Linear(new Parameter(tensor(new float[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } })), new Parameter(tensor(new float[] { 1, 0, -1 })));
        Nearly.Equal(tensor(new float[,] { { 4, 7, 10 } }), linear.call(tensor(new float[,] { { 1, 1 } })), 0, 0);
        Assert.Equal((2L, 3L), (linear.in_features, linear.out_features));
    }

    [Fact]
    public void Linear_without_bias_has_one_parameter()
    {
        using var linear = Linear(3, 2, hasBias: false);
        Assert.Null(linear.bias);
        Assert.Equal(["weight"], linear.named_parameters().Select(p => p.name));
    }

    [Fact]
    public void A_new_weight_is_the_one_that_is_used_and_listed()
    {
        using var linear = Linear(1, 1, hasBias: false);
        linear.weight = new Parameter(full([1, 1], 3f));
        Assert.Same(linear.weight, linear.parameters().Single());
        Assert.Equal(6f, linear.call(full([1, 1], 2f)).item<float>());
    }

    [Fact]
    public void A_wrong_width_is_an_error_that_names_both_shapes()
    {
        using var linear = Linear(3, 2);
        var error = Assert.Throws<ExternalException>(() => linear.call(ones(5, 4)));
        Assert.Contains("[5, 4]", error.Message);
        Assert.Contains("[2, 3]", error.Message);
    }

    [Fact]
    public void Dropout_keeps_the_expected_value_in_training_and_the_input_in_evaluation()
    {
        manual_seed(0);
        using var dropout = Dropout(0.25);
        using var x = ones(100_000);
        Assert.Equal(1.0, dropout.call(x).mean().ToDouble(), 0.01);
        dropout.eval();
        Nearly.Equal(x, dropout.call(x), 0, 0);
    }

    [Fact]
    public void Dropout_as_a_function_drops_a_half_unless_told_otherwise()
    {
        manual_seed(0);
        using var x = ones(10_000);
        Assert.Equal([0.0, 2.0], Nearly.Numbers(functional.dropout(x)).Distinct().Order());
        Assert.InRange(functional.dropout(x).count_nonzero().item<long>(), 4800, 5200);
        Nearly.Equal(x, functional.dropout(x, training: false), 0, 0);
    }

    [Fact]
    public void Dropout_in_place_overwrites_its_input()
    {
        using var dropout = Dropout(0.5, inplace: true);
        using var x = ones(100);
        using var y = dropout.call(x);
        Assert.Equal([0.0, 2.0], Nearly.Numbers(x).Distinct().Order());
        Nearly.Equal(x, y, 0, 0);
    }

    [Fact]
    public void Dropout_passes_gradients_where_it_passes_values()
    {
        using var x = ones(50).requires_grad_();
        using var y = functional.dropout(x, 0.5);
        y.sum().backward();
        Nearly.Equal(y.detach(), x.grad!, 0, 0);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_probability_out_of_range_is_an_error(double p)
    {
        Assert.Throws<ExternalException>(() => Dropout(p));
        Assert.Throws<ExternalException>(() => functional.dropout(ones(1), p));
    }

    [Fact]
    public void Dropout_of_everything_is_zero() => Assert.Equal(0.0, functional.dropout(ones(4), 1).sum().ToDouble());

    [Fact]
    public void Flatten_keeps_the_first_dimension_by_default()
    {
        Assert.Equal([2L, 12L], Flatten().call(zeros(2, 3, 4)).shape);
        Assert.Equal([24L], Flatten(0).call(zeros(2, 3, 4)).shape);
        Assert.Equal([2L, 12L, 5L], Flatten(1, 2).call(zeros(2, 3, 4, 5)).shape);
    }

    [Theory]
    [InlineData("ReLU")]
    [InlineData("Sigmoid")]
    [InlineData("Tanh")]
    [InlineData("SiLU")]
    [InlineData("GELU")]
    [InlineData("LeakyReLU")]
    [InlineData("ELU")]
    public void An_activation_in_place_overwrites_its_input_and_has_the_same_gradient(string name)
    {
        using var leaf = linspace(-2, 2, 9).requires_grad_();
        using var x = leaf * 1;
        using var y = Activation(name, inplace: true).call(x);
        Nearly.Equal(y, x, 0, 0);
        y.sum().backward();
        var inPlace = leaf.grad!.clone();

        leaf.grad = null;
        Activation(name, inplace: false).call(leaf).sum().backward();
        Nearly.Equal(leaf.grad!, inPlace, 1e-6, 1e-6);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void Softplus_has_the_limits_of_its_formula(float x) =>
        Assert.Equal(float.IsNegativeInfinity(x) ? 0 : x, functional.softplus(tensor(x)).item<float>());

    private static Module<Tensor, Tensor> Activation(string name, bool inplace) => name switch
    {
        "ReLU" => ReLU(inplace),
        "Sigmoid" => Sigmoid(inplace),
        "Tanh" => Tanh(inplace),
        "SiLU" => SiLU(inplace),
        "GELU" => GELU(inplace),
        "LeakyReLU" => LeakyReLU(0.1, inplace),
        _ => ELU(1.5, inplace),
    };
}

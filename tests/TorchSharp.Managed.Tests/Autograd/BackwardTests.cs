using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

public class BackwardTests
{
    [Fact]
    public void Gradients_add_up_until_they_are_cleared()
    {
        var x = tensor(3.0, requires_grad: true);
        Assert.Null(x.grad);
        (x * x).backward();
        Assert.Equal(6, x.grad!.item<double>());
        (x * x).backward();
        Assert.Equal(12, x.grad!.item<double>());
        x.grad = null;
        (x * x).backward();
        Assert.Equal(6, x.grad!.item<double>());
    }

    [Fact]
    public void A_second_backward_needs_retain_graph()
    {
        var x = tensor(3.0, requires_grad: true);
        var y = x * x;
        y.backward(retain_graph: true);
        y.backward();
        Assert.Equal(12, x.grad!.item<double>());
        Assert.Contains("retain_graph", Assert.Throws<ExternalException>(() => y.backward()).Message);
    }

    [Fact]
    public void Nothing_is_recorded_under_no_grad()
    {
        var x = tensor(3.0, requires_grad: true);
        using (no_grad())
        {
            Assert.False((x * 2).requires_grad);
            using (enable_grad()) Assert.True((x * 2).requires_grad);
            Assert.False(is_grad_enabled());
        }
        Assert.True(is_grad_enabled());
        Assert.False(x.detach().requires_grad);
    }

    [Fact]
    public void A_tensor_of_several_elements_needs_its_gradient()
    {
        var x = ones(3, requires_grad: true);
        Assert.Contains("[3]", Assert.Throws<ExternalException>(() => (x * 2).backward()).Message);
        (x * 2).backward([tensor(new[] { 1f, 2f, 3f })]);
        Assert.Equal([2f, 4f, 6f], x.grad!.data<float>().ToArray());
        Assert.Throws<ExternalException>(() => ones(3).sum().backward());
    }

    [Theory]
    [InlineData(ScalarType.Float64)]
    [InlineData(ScalarType.Int64)]
    [InlineData(ScalarType.Bool)]
    public void A_gradient_of_another_type_is_converted_and_not_read_as_it_lies(ScalarType type)
    {
        var (x, target) = (ones([3, 2], requires_grad: true), zeros(3, int64));
        nn.functional.cross_entropy(x, target, reduction: nn.Reduction.None).backward([ones(3, type)]);
        Assert.Equal([-0.5f, 0.5f, -0.5f, 0.5f, -0.5f, 0.5f], x.grad!.data<float>().ToArray());
        Assert.Contains("2 gradients", Assert.Throws<ExternalException>(() => autograd.backward([x.sum()], [ones([]), ones([])])).Message);
    }

    [Fact]
    public void Only_leaves_keep_gradients_unless_asked()
    {
        var x = tensor(3.0, requires_grad: true);
        var (y, z) = (x * 2, x * 5);
        z.retain_grad();
        (y * z).backward();
        Assert.True(x.is_leaf);
        Assert.False(y.is_leaf);
        Assert.Null(y.grad);
        Assert.Equal(6, z.grad!.item<double>());
        Assert.Equal(60, x.grad!.item<double>());
    }

    [Fact]
    public void Grad_leaves_the_leaves_alone_and_names_what_is_unused()
    {
        var (x, unused) = (tensor(3.0, requires_grad: true), tensor(1.0, requires_grad: true));
        Assert.Equal(27, autograd.grad([x * x * x], [x])[0].item<double>());
        Assert.Null(x.grad);
        Assert.Throws<ExternalException>(() => autograd.grad([x * x], [unused]));
        Assert.Null(autograd.grad([x * x], [unused], allow_unused: true)[0]);
    }

    [Fact]
    public void Gradients_of_gradients_go_as_deep_as_wanted()
    {
        var x = tensor(2.0, requires_grad: true);
        var y = x.pow(4);
        var values = new List<double>();
        for (var order = 0; order < 4; order++)
        {
            y = autograd.grad([y], [x], create_graph: true)[0];
            values.Add(y.item<double>());
        }
        Assert.Equal([32, 48, 48, 24], values);
    }

    [Fact]
    public void A_gradient_that_backward_recorded_can_be_differentiated()
    {
        var x = tensor(2.0, requires_grad: true);
        x.pow(3).backward(create_graph: true);
        var slope = x.grad!;
        Assert.Equal(12, slope.item<double>());
        Assert.True(slope.requires_grad);
        x.grad = null;
        slope.backward();
        Assert.Equal(12, x.grad!.item<double>());
        Assert.False(x.grad.requires_grad);
    }

    [Fact]
    public void A_gradient_that_is_set_is_added_to_and_must_fit()
    {
        var x = ones(2, requires_grad: true);
        Assert.Null(x.grad);
        var given = full(2, 5f);
        x.grad = given;
        given.fill_(10);
        (x * 3).sum().backward();
        Assert.Equal([13f, 13f], x.grad!.data<float>().ToArray());
        var shape = Assert.Throws<ExternalException>(() => x.grad = ones(3)).Message;
        Assert.Contains("[3]", shape);
        Assert.Contains("[2]", shape);
        var type = Assert.Throws<ExternalException>(() => x.grad = ones(2, float64)).Message;
        Assert.Contains("Float64", type);
        Assert.Contains("Float32", type);
        Assert.Equal([13f, 13f], x.grad!.data<float>().ToArray());
        x.grad = null;
        Assert.Null(x.grad);
    }

    [Fact]
    public void Inputs_restrict_what_gets_a_gradient()
    {
        var (a, b) = (tensor(2.0, requires_grad: true), tensor(3.0, requires_grad: true));
        (a * b).backward(inputs: [a]);
        Assert.Equal(3, a.grad!.item<double>());
        Assert.Null(b.grad);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_operations_does_not_overflow_the_stack()
    {
        using var scope = NewDisposeScope();
        var x = tensor(1.0, requires_grad: true);
        var y = x;
        for (var i = 0; i < 100_000; i++) y = y + 1;
        y.backward();
        Assert.Equal(1, x.grad!.item<double>());
    }

    [Fact]
    public void Whole_numbers_cannot_require_gradients() =>
        Assert.Throws<ExternalException>(() => ones(3, dtype: int64).requires_grad_());

    [Fact]
    public void Gradients_of_empty_tensors_are_empty()
    {
        var x = zeros([0, 3], requires_grad: true);
        (x.exp() * x).sum().backward();
        Assert.Equal([0L, 3], x.grad!.shape);
    }

    [Fact]
    public void A_gradient_has_the_type_of_its_tensor()
    {
        var (a, b) = (ones(3, requires_grad: true), tensor(2.0, requires_grad: true));
        (a.to(float64) * b).sum().backward();
        Assert.Equal(float32, a.grad!.dtype);
        Assert.Equal(float64, b.grad!.dtype);
        Assert.Equal(3, b.grad.item<double>());
    }
}

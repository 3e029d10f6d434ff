#nullable disable // as in notebooks
using TorchSharp;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Idioms;

/// <summary>Gradients as TorchSharp's tutorials take them, without layers and optimizers.</summary>
public class AutogradIdiomTests
{
    [Fact]
    public void A_cubic_is_fitted_to_the_sine_with_weights_moved_by_hand()
    {
        manual_seed(3);
        var x = linspace(-Math.PI, Math.PI, 200, dtype: float32);
        var y = sin(x);
        var weights = Enumerable.Range(0, 4).Select(_ => randn(Array.Empty<long>(), requires_grad: true)).ToArray();
        Tensor Loss() => (weights[0] + weights[1] * x + weights[2] * x.pow(2) + weights[3] * x.pow(3) - y).pow(2).sum();

        var before = Loss().item<float>();
        for (var step = 0; step < 500; step++)
        {
            using var d = NewDisposeScope();
            Loss().backward();
            using (no_grad())
            {
                foreach (var w in weights)
                {
                    w.sub_(1e-6 * w.grad);
                    w.grad.zero_();
                }
            }
        }
        Assert.InRange(Loss().item<float>(), 0, before / 2);
    }

    [Fact]
    public void Gradients_of_gradients_are_asked_for_by_name()
    {
        var x = tensor(2.0, requires_grad: true);
        var first = autograd.grad(new[] { x.pow(3) }, new[] { x }, create_graph: true)[0];
        var second = autograd.grad(new[] { first }, new[] { x })[0];
        Assert.Equal((12.0, 12.0), (first.item<double>(), second.item<double>()));
    }

    [Fact]
    public void Recording_is_switched_off_and_on()
    {
        var x = ones(3, requires_grad: true);
        using (no_grad())
        {
            Assert.False((x * 2).requires_grad);
            using (enable_grad()) Assert.True((x * 2).requires_grad);
        }
        using (set_grad_enabled(false)) Assert.False((x * 2).requires_grad);
        using (inference_mode()) Assert.False((x * 2).requires_grad);
        Assert.True((x * 2).requires_grad);
        Assert.False((x * 2).detach().requires_grad);
        Assert.True(x.is_leaf);
    }

    [Fact]
    public void Scopes_keep_what_is_moved_out_of_them()
    {
        Tensor Normalised(Tensor t)
        {
            using var scope = NewDisposeScope();
            var centred = t - t.mean();
            return (centred / centred.std()).MoveToOuterDisposeScope();
        }

        using var outer = NewDisposeScope();
        var result = Normalised(rand(100));
        Assert.False(result.IsInvalid);
        Assert.Equal(0, result.mean().item<float>(), 1e-5f);
    }
}

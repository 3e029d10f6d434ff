using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

/// <summary>Gradients of losses against central differences, in Float64; and gradients of gradients.</summary>
public class GradientCheckTests
{
    public static TheoryData<string> Names => [.. Functions.Keys];

    private static Tensor Classes => tensor(new long[] { 0, 2, 1, -100, 2 });
    private static Tensor Weight => tensor(new[] { 0.5, 2.0, 1.25 });
    private static Tensor Targets => rand([5, 3], float64, generator: new Generator(1));

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Functions = new()
    {
        ["cross_entropy"] = x => functional.cross_entropy(x, Classes),
        ["cross_entropy, weighted and smoothed"] = x => functional.cross_entropy(x, Classes, Weight, label_smoothing: 0.2),
        ["cross_entropy, not reduced"] = x => functional.cross_entropy(x, Classes, reduction: Reduction.None).square().sum(),
        ["cross_entropy of probabilities"] = x => functional.cross_entropy(x, Targets, Weight),
        ["nll_loss"] = x => functional.nll_loss(x * x, Classes, Weight),
        ["mse_loss"] = x => functional.mse_loss(x, Targets),
        ["binary_cross_entropy"] = x => functional.binary_cross_entropy(x.sigmoid(), Targets),
        ["binary_cross_entropy_with_logits"] = x => functional.binary_cross_entropy_with_logits(x, Targets, pos_weights: Weight),
        ["softmax"] = x => (x.softmax(1) * Targets).sum(),
        ["softmax of columns"] = x => (x.softmax(0) * Targets).sum(),
        ["log_softmax"] = x => (x.log_softmax(1) * Targets).sum(),
        ["log_softmax of columns"] = x => (x.log_softmax(0) * Targets).sum(),
        ["softplus"] = x => (functional.softplus(x, 1.5) * Targets).sum(),
        ["elu"] = x => (functional.elu(x, 1.5) * Targets).sum(),
        ["gelu"] = x => (functional.gelu(x) * Targets).sum(),
        ["silu"] = x => (functional.silu(x) * Targets).sum(),
        ["leaky_relu"] = x => (functional.leaky_relu(x).square() * Targets).sum(),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_gradient_is_the_slope(string name)
    {
        using var scope = NewDisposeScope();
        var function = Functions[name];
        var x = (rand([5, 3], float64, generator: new Generator(2)) * 4 - 2).requires_grad_();
        function(x).backward();
        Nearly.Equal(Slopes(x.detach(), function), x.grad!, 1e-7, 1e-8);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_gradient_of_the_gradient_is_its_slope(string name)
    {
        using var scope = NewDisposeScope();
        var function = Functions[name];
        var direction = rand([5, 3], float64, generator: new Generator(3));
        Tensor Along(Tensor x) => (autograd.grad([function(x)], [x], create_graph: true)[0] * direction).sum();

        var x = (rand([5, 3], float64, generator: new Generator(2)) * 4 - 2).requires_grad_();
        var second = autograd.grad([Along(x)], [x], allow_unused: true)[0] ?? zeros_like(x);
        Nearly.Equal(Slopes(x.detach(), at => Along(at.requires_grad_())), second, 1e-6, 1e-7);
    }

    private static Tensor Slopes(Tensor x, Func<Tensor, Tensor> function)
    {
        const double h = 1e-5;
        var slopes = zeros_like(x);
        for (var i = 0; i < x.shape[0]; i++)
            for (var j = 0; j < x.shape[1]; j++)
            {
                using var shift = zeros_like(x);
                shift[i, j] = tensor(h);
                slopes[i, j] = (function(x + shift) - function(x - shift)) / (2 * h);
            }
        return slopes;
    }
}

using TorchSharp.Tests.Autograd.Operations;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>Gradients of large tensors, where threads share the work: the slope along one direction.</summary>
public class LargeGradientTests
{
    private const double H = 1e-6;

    public static TheoryData<string> Names => [.. LargeInputs.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_gradient_along_a_direction_is_the_slope(string operation)
    {
        using var scope = NewDisposeScope();
        var inputs = LargeInputs.Of(operation);
        var y = GradientOperations.All[operation](inputs);
        Assert.Contains(inputs.Append(y), tensor => tensor.numel() > 65_536);
        if (!y.requires_grad) return;

        var asking = Array.FindAll(inputs, input => input.requires_grad);
        var gradients = autograd.grad([Weighted(y)], asking, allow_unused: true);
        var generator = new Generator(1);
        var directions = Array.ConvertAll(asking, input => rand(input.shape, float64, generator: generator) * 2 - 1);
        var actual = gradients.Zip(directions, (gradient, way) => gradient is null ? 0 : (gradient * way).sum().item<double>()).Sum();
        var expected = (At(H) - At(-H)) / (2 * H);
        Assert.True(Math.Abs(expected - actual) <= 1e-3 + 1e-6 * Math.Abs(expected), $"{operation}: {actual:R} along the direction, expected {expected:R}.");

        double At(double shift)
        {
            using var inner = NewDisposeScope();
            using var plain = no_grad();
            var moved = inputs.Select(input => Array.FindIndex(asking, leaf => ReferenceEquals(leaf, input)) is >= 0 and var i ? input + directions[i] * shift : input);
            return Weighted(GradientOperations.All[operation]([.. moved])).item<double>();
        }

        static Tensor Weighted(Tensor y) => (y * GradientCase.Weights(y)).sum();
    }
}

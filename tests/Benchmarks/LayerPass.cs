using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks;

/// <summary>One layer alone, forward or forward and backward, on a batch of 64.</summary>
/// <param name="Name">As the table shows it, and as pytorch_peer.py knows it.</param>
/// <param name="Make">Makes the layer.</param>
/// <param name="Input">The input's shape.</param>
/// <param name="Backward">Whether gradients are computed, too.</param>
internal sealed record LayerPass(string Name, Func<Module<Tensor, Tensor>> Make, long[] Input, bool Backward)
{
    /// <summary>The layers of LeNet-5 that are no matrix products, and normalization.</summary>
    public static LayerPass[] All =>
    [
        new("conv1", () => Conv2d(1, 6, 5, padding: 2L), [64, 1, 28, 28], false),
        new("conv1-backward", () => Conv2d(1, 6, 5, padding: 2L), [64, 1, 28, 28], true),
        new("conv2", () => Conv2d(6, 16, 5), [64, 6, 14, 14], false),
        new("conv2-backward", () => Conv2d(6, 16, 5), [64, 6, 14, 14], true),
        new("pool", () => MaxPool2d(2), [64, 6, 28, 28], false),
        new("pool-backward", () => MaxPool2d(2), [64, 6, 28, 28], true),
        new("norm", () => BatchNorm2d(6), [64, 6, 28, 28], false),
        new("norm-backward", () => BatchNorm2d(6), [64, 6, 28, 28], true),
    ];

    public Times Measure(PyTorch? python)
    {
        manual_seed(1);
        using var layer = Make();
        using var input = randn(Input).requires_grad_(Backward);

        void Pass()
        {
            using var scope = NewDisposeScope();
            if (!Backward)
            {
                using var _ = no_grad();
                layer.call(input);
                return;
            }
            var y = layer.call(input);
            y.backward([y.detach()]);
            input.grad = null;
            layer.zero_grad();
        }

        return Contest.Beside(Contest.Of(Pass), python?.Layer(Name));
    }
}

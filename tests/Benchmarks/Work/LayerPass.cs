using Benchmarks.Tables;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks.Work;

/// <summary>One layer alone, forward or forward and backward, on a batch of 64.</summary>
/// <param name="Name">As PyTorch's script knows it.</param>
/// <param name="Make">Makes the layer.</param>
/// <param name="Input">The input's shape.</param>
/// <param name="Backward">Whether gradients are computed, too.</param>
internal sealed record LayerPass(string Name, Func<Module<Tensor, Tensor>> Make, long[] Input, bool Backward)
{
    /// <summary>The layers of LeNet-5 that are no matrix products, and normalization.</summary>
    public static IEnumerable<LayerPass> All =>
        from backward in (bool[])[false, true]
        from pass in (LayerPass[])
        [
            new("conv1", () => Conv2d(1, 6, 5, padding: 2L), [64, 1, 28, 28], backward),
            new("conv2", () => Conv2d(6, 16, 5), [64, 6, 14, 14], backward),
            new("pool", () => MaxPool2d(2), [64, 6, 28, 28], backward),
            new("norm", () => BatchNorm2d(6), [64, 6, 28, 28], backward),
        ]
        select pass;

    public Row Measure(Contest contest)
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

        var timings = contest.Run(Contest.Of(Pass), contest.Python?.Asking($"layer {Name} {(Backward ? "backward" : "forward")}"));
        return new Row($"{Name} of LeNet-5, {(Backward ? "forward and backward" : "forward")}", contest.Threads, timings[0]!.Value) { PyTorch = timings[1] };
    }
}

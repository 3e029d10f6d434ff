using Benchmarks.Tables;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks.Work;

/// <summary>A whole training step of LeNet-5 with ReLU and max-pooling on 64 images of 28 × 28 pixels.</summary>
internal static class LeNetStep
{
    private const int Batch = 64;

    public static Row Measure(Contest contest)
    {
        manual_seed(1);
        using var network = Network();
        using var optimizer = optim.SGD(network.parameters(), 0.01, momentum: 0.9);
        using var images = randn(Batch, 1, 28, 28);
        using var labels = randint(0, 10, [(long)Batch]);

        void Step()
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(network.call(images), labels);
            loss.backward();
            optimizer.step();
        }

        var timings = contest.Run(Contest.Of(Step), contest.Python?.Asking($"lenet {Batch}"));
        return new Row($"step of LeNet-5, batch {Batch}", contest.Threads, timings[0]!.Value) { PyTorch = timings[1], AtMostPyTorch = 1 };
    }

    private static Sequential Network() => Sequential(
        Conv2d(1, 6, 5, padding: 2L), ReLU(), MaxPool2d(2), Conv2d(6, 16, 5), ReLU(), MaxPool2d(2), Flatten(),
        Linear(400, 120), ReLU(), Linear(120, 84), ReLU(), Linear(84, 10));
}

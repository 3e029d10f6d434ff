using Benchmarks.Tables;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks.Work;

/// <summary>A whole step of training: forward, cross-entropy, backward, momentum. Its floor is OpenBLAS at its five products alone.</summary>
/// <param name="Batch">Images in the step.</param>
/// <param name="Width">Neurons in the hidden layer.</param>
internal sealed record TrainingStep(int Batch, int Width)
{
    /// <summary>Chapter 5's.</summary>
    public static TrainingStep OfChapter5 { get; } = new(64, 128);

    /// <summary>From the smallest to the largest, one side at a time.</summary>
    public static IEnumerable<TrainingStep> Sizes =>
    [
        .. from batch in (int[])[1, 4, 16, 64, 256, 1024, 4096] select new TrainingStep(batch, 128),
        .. from width in (int[])[32, 64, 256, 512, 1024, 2048, 4096] select new TrainingStep(64, width),
    ];

    public Row Measure(Contest contest)
    {
        manual_seed(1);
        using var network = new Network(Width);
        using var optimizer = optim.SGD(network.parameters(), 0.01, momentum: 0.9);
        using var images = randn(Batch, 784);
        using var labels = randint(0, 10, [(long)Batch]);

        void Step()
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(network.call(images), labels);
            loss.backward();
            optimizer.step();
        }

        var timings = contest.Run([
            Contest.Of(Step), contest.Python?.Asking($"step {Batch} {Width}"), .. MatrixProduct.OfTrainingStep(Batch, Width).Select(product => product.OnOpenBlas())]);
        return new Row($"step of 784-{Width}-10, batch {Batch}", contest.Threads, timings[0]!.Value)
        {
            PyTorch = timings[1],
            Floor = timings.Skip(2).Aggregate((sum, product) => sum + product),
            AtMostFloor = this != OfChapter5 ? null : contest.Threads == 1 ? 1.0 : 1.1,
        };
    }
}

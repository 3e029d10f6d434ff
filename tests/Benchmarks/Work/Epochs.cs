using Benchmarks.Peers;
using Benchmarks.Tables;
using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks.Work;

/// <summary>
/// An epoch of chapter 5: 60,000 images through the fit loop, as the notebook runs it. Beside it PyTorch with the images
/// in memory, and the article's script as written.
/// </summary>
internal static class Epochs
{
    // The runtime compiles what it finds hot for about four epochs; from then on an epoch takes its lasting time.
    private const int WarmUp = 6, Rounds = 9;

    /// <summary>One row against PyTorch's better thread count, one against the script.</summary>
    public static IEnumerable<Row> Measure()
    {
        set_num_threads(2);
        var mnist = Mnist.Load();
        manual_seed(1);
        using var network = new Network(128);
        using var optimizer = optim.SGD(network.parameters(), 0.01, momentum: 0.9);
        var trainer = new Trainer(network, optimizer) { Progress = null };
        var ours = Contest.Of(() => trainer.Fit(mnist.Train, 1));

        using PyTorch? one = PyTorch.Start(1), two = PyTorch.Start(2);
        var images = CourseFolder.Data;
        var (mine, alone, both, script) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        ours(WarmUp);
        for (var round = 0; round < Rounds; round++)
        {
            Contest.Quiet();
            mine.Add(ours(1));
            if (one is not null) alone.Add(one.Asking($"epoch {images}")(1));
            Contest.Quiet();
            if (two is not null) both.Add(two.Asking($"epoch {images}")(1));
        }
        if (two is not null && two.Knows("article")) script.Add(two.Asking($"article {images}")(1));

        var row = new Row("epoch of chapter 5", 2, Timing.Of(mine));
        yield return row with { PyTorch = Better(alone, both), AtMostPyTorch = 1 / 3.5 };
        yield return row with { Work = "epoch of chapter 5, beside the article's script", PyTorch = Known(script), AtMostPyTorch = 1 / 30.0 };
    }

    private static Timing? Better(List<double> a, List<double> b) =>
        (Known(a), Known(b)) switch { ({ } x, { } y) => x.Median < y.Median ? x : y, var (x, y) => x ?? y };

    private static Timing? Known(List<double> times) => times.Count == 0 ? null : Timing.Of(times);
}

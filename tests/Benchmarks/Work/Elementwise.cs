using Benchmarks.Peers;
using Benchmarks.Tables;
using static TorchSharp.torch;

namespace Benchmarks.Work;

/// <summary>An element-wise operation on a million floats, beside the memory's speed.</summary>
/// <param name="Name">As the table shows it, and as PyTorch's script knows it.</param>
/// <param name="Arrays">How many arrays pass through memory: those read and the one written.</param>
/// <param name="Operation">What is done with two tensors.</param>
internal sealed unsafe record Elementwise(string Name, int Arrays, Func<Tensor, Tensor, Tensor> Operation)
{
    private const int Count = 1_000_000;

    public static Elementwise[] All =>
    [
        new("add", 3, (a, b) => a + b),
        new("add_", 3, (a, b) => a.add_(b).alias()),
        new("mul by a number", 2, (a, _) => a * 2),
        new("relu", 2, (a, _) => a.relu()),
        new("clone", 2, (a, _) => a.clone()),
        new("exp", 2, (a, _) => a.exp()),
        new("sigmoid", 2, (a, _) => a.sigmoid()),
    ];

    public Row Measure(Contest contest)
    {
        using Tensor a = zeros(Count), b = rand(Count);
        var timings = contest.Run(
            Contest.Of(() => Operation(a, b).Dispose()), TriadOf(contest.Threads), contest.Python?.Asking($"elementwise {Name.Split(' ')[0]} {Count}"));
        // The triad moves three arrays. What is bound by arithmetic has no target.
        return new Row($"{Name}, a million floats", contest.Threads, timings[0]!.Value)
        {
            Floor = timings[1] * (Arrays / 3.0), PyTorch = timings[2], AtMostFloor = Name is "exp" or "sigmoid" ? null : 1 / 0.8,
        };
    }

    private static Contender? TriadOf(int threads)
    {
        if (!Triad.IsInstalled) return null;
        var arrays = Enumerable.Range(0, 3).Select(_ => ones(Count)).ToArray();
        return Contest.Of(() => Triad.Run(Data(arrays[0]), Data(arrays[1]), Data(arrays[2]), 0.5f, Count, threads));
    }

    private static float* Data(Tensor tensor) => tensor.Data<float>();
}

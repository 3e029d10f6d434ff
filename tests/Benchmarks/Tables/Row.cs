namespace Benchmarks.Tables;

/// <summary>One line of the table.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Threads">By how many threads.</param>
/// <param name="Ours">The engine's time.</param>
internal sealed record Row(string Work, int Threads, Timing Ours)
{
    /// <summary>The time that the hardware allows, as a small program in C shows it: OpenBLAS, or the STREAM triad.</summary>
    public Timing? Floor { get; init; }

    /// <summary>PyTorch's time; null where it is not installed.</summary>
    public Timing? PyTorch { get; init; }

    /// <summary>Our time over the floor's, at most; null for no target.</summary>
    public double? AtMostFloor { get; init; }

    /// <summary>Our time over PyTorch's, at most; null for no target.</summary>
    public double? AtMostPyTorch { get; init; }

    public double? OverFloor => Ours.Median / Floor?.Median;

    public double? OverPyTorch => Ours.Median / PyTorch?.Median;

    /// <summary>Whether the targets are met; null without any, or without whom they name.</summary>
    public bool? IsMet => (OverFloor <= AtMostFloor, OverPyTorch <= AtMostPyTorch) switch
    {
        _ when (AtMostFloor ?? AtMostPyTorch) is null || (AtMostFloor is not null && Floor is null) || (AtMostPyTorch is not null && PyTorch is null) => null,
        var (floor, peer) => (AtMostFloor is null || floor) && (AtMostPyTorch is null || peer),
    };
}

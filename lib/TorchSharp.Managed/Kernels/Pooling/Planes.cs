namespace TorchSharp.Kernels;

/// <summary>Work on planes of images, which threads divide.</summary>
internal static class Planes
{
    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 16384;

    /// <summary>Calls the body for each plane.</summary>
    public static void For(SlidingWindow window, long planes, Action<long> body) =>
        Workers.For(planes, 1 + Grain / Math.Max(window.Pixels * window.KernelHeight * window.KernelWidth, 1), (start, end) =>
        {
            for (var plane = start; plane < end; plane++) body(plane);
        });
}

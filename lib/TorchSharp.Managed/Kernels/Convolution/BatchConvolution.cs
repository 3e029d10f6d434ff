using System.Numerics;
using TorchSharp.Memory;

namespace TorchSharp.Kernels;

/// <summary>The three products of a convolution over a batch of images. Threads divide images or weights, never a sum.</summary>
/// <remarks>
/// All arrays are contiguous: images [N × groups × Channels × Height × Width], outputs [N × groups × filters × Pixels],
/// weights [groups × filters × PatchSize].
/// </remarks>
/// <param name="shape">One group's share of an image, and how the kernel slides.</param>
/// <param name="images">N.</param>
/// <param name="groups">Groups of channels that do not see each other.</param>
/// <param name="filters">Kernels of a group.</param>
internal sealed unsafe class BatchConvolution<T>(SlidingWindow shape, long images, long groups, long filters)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Multiply-adds that are worth a thread of their own.</summary>
    private const long Grain = 200_000;

    /// <summary>
    /// Images whose weight gradients form one running sum; these sums are added up afterwards. Shorter sums round less, and
    /// threads can divide them. A constant, so that no bit depends on the number of threads.
    /// </summary>
    private const long ImagesInSum = 4;

    /// <summary>Multiply-adds for one image.</summary>
    private long Work => groups * filters * shape.PatchSize * shape.Pixels;

    /// <summary>outputs = bias + weights · patches; each sum begins with the bias.</summary>
    /// <remarks>There is one bias a filter of each group, or null for none.</remarks>
    public void Outputs(T* image, T* weights, T* bias, T* outputs) => ForAll(images, Work, (n, room) =>
    {
        for (var at = n * groups; at < (n + 1) * groups; at++)
        {
            var target = OutputsOf(outputs, at);
            if (bias is not null)
                for (long f = 0; f < filters; f++)
                    new Span<T>(target.At(f, 0), checked((int)target.Columns)).Fill(bias[at % groups * filters + f]);
            Gemm.Multiply(WeightsOf(weights, at), PatchesOf(image, at, room), target, accumulate: bias is not null);
        }
    });

    /// <summary>image = the sum of weight · output over the output pixels that see it: the transpose of <see cref="Outputs"/>.</summary>
    public void Images(T* outputs, T* weights, T* image) => ForAll(images, Work, (n, room) =>
    {
        for (var at = n * groups; at < (n + 1) * groups; at++)
        {
            var target = image + at * shape.ImageSize;
            var patches = shape.IsPointwise ? target : room;
            Gemm.Multiply(WeightsOf(weights, at).Transposed, OutputsOf(outputs, at), Matrix(patches, shape.PatchSize, shape.Pixels));
            if (shape.IsPointwise) continue;
            new Span<T>(target, checked((int)shape.ImageSize)).Clear();
            Patches.Scatter(shape, patches, target);
        }
    });

    /// <summary>weights = Σ outputs · patchesᵀ over the images.</summary>
    public void Weights(T* outputs, T* image, T* weights)
    {
        var size = groups * filters * shape.PatchSize;
        var sums = (images + ImagesInSum - 1) / ImagesInSum;
        var room = StoragePool.Rent(sums * size * sizeof(T));
        var partial = (T*)room.Data;
        ForAll(sums, Work * ImagesInSum, (sum, patches) =>
        {
            var first = sum * ImagesInSum;
            for (var n = first; n < Math.Min(first + ImagesInSum, images); n++)
                for (var at = n * groups; at < (n + 1) * groups; at++)
                    Gemm.Multiply(
                        OutputsOf(outputs, at), PatchesOf(image, at, patches).Transposed, WeightsOf(partial + sum * size, at), n > first);
        });
        Reduce.SumRows(partial, sums, size, weights);
        room.Release();
    }

    private delegate void Body(long item, T* room);

    /// <summary>Calls a body for each item, with room for the patches of an image.</summary>
    private void ForAll(long items, long work, Body body) => Workers.For(items, 1 + Grain / Math.Max(work, 1), (start, end) =>
    {
        var room = StoragePool.Rent(shape.IsPointwise ? 0 : shape.PatchSize * shape.Pixels * sizeof(T));
        for (var i = start; i < end; i++) body(i, (T*)room.Data);
        room.Release();
    });

    private Matrix<T> PatchesOf(T* image, long at, T* room)
    {
        image += at * shape.ImageSize;
        if (shape.IsPointwise) return Matrix(image, shape.PatchSize, shape.Pixels);
        Patches.Gather(shape, image, room);
        return Matrix(room, shape.PatchSize, shape.Pixels);
    }

    private Matrix<T> WeightsOf(T* weights, long at) =>
        Matrix(weights + at % groups * filters * shape.PatchSize, filters, shape.PatchSize);

    private Matrix<T> OutputsOf(T* outputs, long at) => Matrix(outputs + at * filters * shape.Pixels, filters, shape.Pixels);

    private static Matrix<T> Matrix(T* data, long rows, long columns) => new(data, rows, columns, columns, 1);
}

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Data;

/// <summary>Images as tensors. Whoever asks for a tensor disposes of it, or has a dispose scope do so.</summary>
public static class ImageTensors
{
    // Images copied at a time into the tensor of a whole set, so that there is no second copy of all of them.
    private const int Chunk = 1000;

    // Images in random order lie anywhere in memory: the next but one is on its way while this one is scaled.
    private const int Ahead = 2;

    /// <summary>A whole set.</summary>
    /// <param name="set">The images.</param>
    /// <param name="scale">How pixels become numbers.</param>
    /// <returns>Images [count, height·width] of type Float32, and labels [count] of type Int64.</returns>
    public static (Tensor Images, Tensor Labels) Tensors(this ImageSet set, PixelScale scale)
    {
        var all = empty(set.Count, set.Width * set.Height);
        var labels = new long[set.Count];
        var start = 0;
        foreach (var (images, classes) in set.Batches(Chunk, scale))
        {
            using (images)
            using (classes)
            using (var rows = all.narrow(0, start, images.shape[0])) rows.copy_(images);
            start += Chunk;
        }
        for (var i = 0; i < labels.Length; i++) labels[i] = set.Label(i);
        return (all, tensor(labels));
    }

    /// <summary>The set in mini-batches; the last may be smaller. Each pair is the caller's to dispose of.</summary>
    /// <param name="set">The images.</param>
    /// <param name="batchSize">Images in a batch, at least 1.</param>
    /// <param name="scale">How pixels become numbers.</param>
    /// <param name="order">
    /// Which images, in which order: Int64 [any], places from 0 to Count − 1. <c>torch.randperm(set.Count)</c> shuffles all of
    /// them as PyTorch does. Null takes all in the set's order.
    /// </param>
    /// <returns>Images [n, height·width] of type Float32, and labels [n] of type Int64.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batchSize"/> is less than 1.</exception>
    public static IEnumerable<(Tensor Images, Tensor Labels)> Batches(this ImageSet set, int batchSize, PixelScale scale, Tensor? order = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        var count = checked((int)(order?.numel() ?? set.Count));
        // A whole epoch's order: from a pool, so that no epoch leaves a large array to the garbage collector.
        var places = order is null ? null : ArrayPool<long>.Shared.Rent(count);
        if (places is not null) order!.data<long>().CopyTo(places);
        return Batches(set, batchSize, scale, places, count);
    }

    /// <summary>The optical digits as MNIST has its images: see <see cref="OpticalDigits.To28x28"/>.</summary>
    /// <param name="digits">The images.</param>
    /// <param name="scale">How intensities from 0 to 1 become numbers.</param>
    /// <returns>Images [count, 784] of type Float32, and labels [count] of type Int64.</returns>
    public static (Tensor Images, Tensor Labels) Tensors28x28(this OpticalDigits digits, PixelScale scale)
    {
        var inputs = digits.To28x28();
        for (var i = 0; i < inputs.Length; i++) inputs[i] = scale.Of(inputs[i]);
        var count = digits.Images.Count;
        var labels = new long[count];
        for (var i = 0; i < count; i++) labels[i] = digits.Images.Label(i);
        return (tensor(inputs, [count, inputs.Length / count]), tensor(labels));
    }

    private static IEnumerable<(Tensor Images, Tensor Labels)> Batches(ImageSet set, int batchSize, PixelScale scale, long[]? order, int all)
    {
        for (long start = 0; start < all; start += batchSize)
        {
            var count = Math.Min(batchSize, all - start);
            var (images, labels) = (empty(count, set.Width * set.Height), empty(count, dtype: ScalarType.Int64));
            Gather(set, (int)start, order, scale, MemoryMarshal.Cast<byte, float>(images.bytes), MemoryMarshal.Cast<byte, long>(labels.bytes));
            yield return (images, labels);
        }
        if (order is not null) ArrayPool<long>.Shared.Return(order);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Gather(ImageSet set, int start, long[]? order, PixelScale scale, Span<float> inputs, Span<long> labels)
    {
        var size = inputs.Length / labels.Length;
        for (var i = 0; i < labels.Length; i++)
        {
            var place = Place(start + i);
            if (i + Ahead < labels.Length) Prefetch.Read(set.Pixels(Place(start + i + Ahead)));
            scale.Apply(set.Pixels(place), inputs.Slice(i * size, size), set.Highest);
            labels[i] = set.Label(place);
        }

        int Place(int i) => order is null ? i : checked((int)order[i]);
    }
}

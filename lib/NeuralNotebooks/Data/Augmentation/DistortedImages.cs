using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Data;

/// <summary>Images as examples that look different in every epoch.</summary>
/// <param name="images">The images.</param>
/// <param name="distortion">How they change.</param>
/// <param name="scale">How pixels become inputs.</param>
/// <param name="seed">Chooses the changes, together with the epoch and the image.</param>
/// <param name="epoch">1, 2, …</param>
internal sealed class DistortedImages(ImageSet images, Distortion distortion, PixelScale scale, long seed, int epoch) : IExamples
{
    // Images distorted at a time: enough for all threads to share the work.
    private const int Chunk = 1024;

    public int Count => images.Count;

    public int Classes => images.Classes;

    public int Label(int i) => images.Label(i);

    public IExamples InEpoch(int number) => new DistortedImages(images, distortion, scale, seed, number);

    public IEnumerable<(Tensor Inputs, Tensor Labels)> Batches(int batchSize, Tensor? order = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        var places = order is null ? [.. Enumerable.Range(0, Count)] : Array.ConvertAll(order.data<long>().ToArray(), place => checked((int)place));
        return Gather(places, Math.Max(1, Chunk / batchSize) * batchSize, batchSize);
    }

    private IEnumerable<(Tensor Inputs, Tensor Labels)> Gather(int[] places, int chunk, int batchSize)
    {
        for (var start = 0; start < places.Length; start += chunk)
        {
            var part = images.Distorted(distortion, new EpochSeeds(seed, epoch), places.AsMemory(start, Math.Min(chunk, places.Length - start)));
            foreach (var batch in part.Batches(batchSize, scale)) yield return batch;
        }
    }
}

namespace NeuralNotebooks.Data;

/// <summary>Images made from images: more to learn from, without more to label.</summary>
public static class Augmentation
{
    /// <summary>Distorts each image once: to look at, or for a set that stays as it is.</summary>
    /// <param name="images">The images.</param>
    /// <param name="distortion">How they change.</param>
    /// <param name="seed">Chooses the changes. The same seed gives the same images, for any number of threads.</param>
    /// <returns>As many images, with the same labels in the same order.</returns>
    public static ImageSet Distorted(this ImageSet images, Distortion distortion, long seed)
    {
        distortion.Check();
        return images.Distorted(distortion, new EpochSeeds(seed, 0), Enumerable.Range(0, images.Count).ToArray());
    }

    /// <summary>Examples that are distorted anew in every epoch of a <see cref="Training.Trainer"/>.</summary>
    /// <param name="images">The images.</param>
    /// <param name="distortion">How they change.</param>
    /// <param name="scale">How pixels become inputs.</param>
    /// <param name="seed">Chooses the changes, together with the epoch and the image's place in the set.</param>
    public static IExamples Augmented(this ImageSet images, Distortion distortion, PixelScale scale, long seed)
    {
        distortion.Check();
        return new DistortedImages(images, distortion, scale, seed, epoch: 1);
    }

    internal static ImageSet Distorted(this ImageSet images, Distortion distortion, EpochSeeds seeds, ReadOnlyMemory<int> places)
    {
        var size = images.Width * images.Height;
        var (pixels, labels) = (new byte[places.Length * size], new byte[places.Length]);
        Parallel.For(0, places.Length, () => new Distorter(distortion, images.Width, images.Height), (i, _, distorter) =>
        {
            var place = places.Span[i];
            labels[i] = (byte)images.Label(place);
            distorter.Apply(images.Pixels(place), pixels.AsSpan(i * size, size), seeds.Of(place));
            return distorter;
        }, _ => { });
        return new ImageSet(pixels, labels, images.Width, images.Height, images.Classes, images.Highest);
    }
}

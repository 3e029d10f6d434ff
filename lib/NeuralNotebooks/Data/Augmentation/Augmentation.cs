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

    /// <summary>Moves every image of one class by whole pixels, and leaves the others: data with a flaw, to see what it does.</summary>
    /// <param name="images">The images.</param>
    /// <param name="label">Which class moves.</param>
    /// <param name="right">Pixels to the right; negative to the left. What leaves the image is lost, and black comes in.</param>
    /// <param name="down">Pixels down; negative up.</param>
    /// <returns>As many images, with the same labels in the same order.</returns>
    public static ImageSet WithClassMoved(this ImageSet images, int label, int right, int down = 0)
    {
        var (width, height) = (images.Width, images.Height);
        var (pixels, labels) = (new byte[images.Count * width * height], new byte[images.Count]);
        for (var i = 0; i < images.Count; i++)
        {
            labels[i] = (byte)images.Label(i);
            var source = images.Pixels(i);
            var (across, along) = labels[i] == label ? (right, down) : (0, 0);
            for (var place = 0; place < source.Length; place++)
            {
                var (x, y) = (place % width - across, place / width - along);
                if (x >= 0 && x < width && y >= 0 && y < height) pixels[i * source.Length + place] = source[y * width + x];
            }
        }
        return new ImageSet(pixels, labels, width, height, images.Classes, images.Highest);
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

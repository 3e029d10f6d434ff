using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Training;

/// <summary>A task that a small network learns in a moment: 4×4 images with a bright row (class 0) or a bright column (class 1), and noise.</summary>
internal static class Stripes
{
    public static ImageSet Training { get; } = Make(400, 1);

    public static ImageSet Unseen { get; } = Make(200, 2);

    private static ImageSet Make(int count, int seed)
    {
        var random = new Random(seed);
        var (pixels, labels) = (new byte[16 * count], new byte[count]);
        for (var i = 0; i < count; i++)
        {
            labels[i] = (byte)random.Next(2);
            var line = random.Next(4);
            for (var p = 0; p < 16; p++)
                pixels[16 * i + p] = (byte)(random.Next(60) + ((labels[i] == 0 ? p / 4 : p % 4) == line ? 190 : 0));
        }
        return new ImageSet(pixels, labels, 4, 4, classes: 2);
    }
}

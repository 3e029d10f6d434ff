using System.Runtime.CompilerServices;

namespace NeuralNotebooks.Data;

/// <summary>Distorts images of one size, one after the other; it holds the working memory, so each thread has its own.</summary>
internal sealed class Distorter
{
    private readonly Distortion distortion;
    private readonly int width;
    private readonly int height;
    private readonly SmoothNoise? noise;
    private readonly float[] across = [];
    private readonly float[] down = [];
    private readonly BorderedImage source;

    /// <param name="distortion">What to do; checked.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    public Distorter(Distortion distortion, int width, int height)
    {
        (this.distortion, this.width, this.height) = (distortion, width, height);
        source = new BorderedImage(width, height);
        if (distortion.Elastic == 0) return;
        noise = new SmoothNoise(width, height, distortion.Smoothness);
        (across, down) = (new float[noise.Length], new float[noise.Length]);
    }

    /// <summary>Distorts one image.</summary>
    /// <param name="image">Its pixels, row by row.</param>
    /// <param name="result">Receives as many.</param>
    /// <param name="seed">Chooses the distortion: the same seed, the same result.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(ReadOnlySpan<byte> image, Span<byte> result, ulong seed)
    {
        var random = new SplitMix64(seed);
        var affine = new AffineDraw(distortion, ref random);
        noise?.Draw(ref random, across);
        noise?.Draw(ref random, down);
        source.Load(image);
        var elastic = (float)distortion.Elastic;
        var (centreX, centreY) = ((width - 1) / 2f, (height - 1) / 2f);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                var (right, below) = affine.Displacement(x - centreX, y - centreY);
                if (noise is not null)
                {
                    right += elastic * across[y * noise.Stride + x];
                    below += elastic * down[y * noise.Stride + x];
                }
                result[y * width + x] = (byte)float.ConvertToIntegerNative<int>(source.At(x + right, y + below) + 0.5f);
            }
    }
}

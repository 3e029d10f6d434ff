using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuralNotebooks.Data;

/// <summary>
/// Random numbers from −1 to 1, one a pixel, smoothed by a Gaussian: a field that changes slowly. The noise reaches beyond the image by
/// the Gaussian's radius, so the field has the same deviation in the middle and at the edges.
/// </summary>
internal sealed class SmoothNoise
{
    // Makes −2³¹ … 2³¹ − 1 a number from −1 to 1.
    private const float Scale = 1f / (1L << 31);

    private readonly int radius;
    private readonly int height;
    private readonly float[] weights;
    private readonly float[] noise;
    private readonly float[] smoothedDown;

    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="deviation">The Gaussian's σ in pixels; it is cut off after 3σ.</param>
    public SmoothNoise(int width, int height, double deviation)
    {
        radius = (int)Math.Ceiling(3 * deviation);
        this.height = height;
        Stride = width + 2 * radius;
        weights = Gaussian(deviation, radius);
        noise = new float[(height + 2 * radius) * Stride];
        smoothedDown = new float[height * Stride];
    }

    /// <summary>From one row of a drawn field to the next.</summary>
    public int Stride { get; }

    /// <summary>Numbers that <see cref="Draw"/> needs room for.</summary>
    public int Length => smoothedDown.Length - 2 * radius;

    /// <summary>Draws a field: the value at (x, y) stands at y·Stride + x.</summary>
    /// <param name="random">Gives the noise.</param>
    /// <param name="field">Receives <see cref="Length"/> numbers.</param>
    public void Draw(ref SplitMix64 random, Span<float> field)
    {
        Fill(ref random);
        Smooth(noise, smoothedDown, Stride);
        Smooth(smoothedDown, field[..Length], 1);
    }

    /// <summary>exp(−k²/2σ²) for k = −radius … radius, divided by their sum.</summary>
    internal static float[] Gaussian(double deviation, int radius)
    {
        var values = Enumerable.Range(-radius, 2 * radius + 1).Select(k => Math.Exp(-k * k / (2 * deviation * deviation))).ToArray();
        var sum = values.Sum();
        return [.. values.Select(value => (float)(value / sum))];
    }

    private void Fill(ref SplitMix64 random)
    {
        for (var i = 0; i < noise.Length; i += 2)
        {
            var bits = random.Next();
            noise[i] = (int)(bits >> 32) * Scale;
            if (i + 1 < noise.Length) noise[i + 1] = (int)bits * Scale;
        }
    }

    // Rows lie one after the other, so one long sum smooths all of them: down with a step of a row, across with a step of a pixel.
    // A fused multiply-add rounds once, so vectors and single numbers give the same bits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Smooth(ReadOnlySpan<float> source, Span<float> sums, int step)
    {
        var i = 0;
        for (; i <= sums.Length - 2 * Vector256<float>.Count; i += 2 * Vector256<float>.Count)
        {
            var (left, right) = (Vector256<float>.Zero, Vector256<float>.Zero);
            for (var k = 0; k < weights.Length; k++)
            {
                var weight = Vector256.Create(weights[k]);
                var values = source.Slice(i + k * step, 2 * Vector256<float>.Count);
                left = Vector256.FusedMultiplyAdd(Vector256.Create(values), weight, left);
                right = Vector256.FusedMultiplyAdd(Vector256.Create(values[Vector256<float>.Count..]), weight, right);
            }
            left.CopyTo(sums[i..]);
            right.CopyTo(sums[(i + Vector256<float>.Count)..]);
        }
        for (; i < sums.Length; i++)
        {
            var sum = 0f;
            for (var k = 0; k < weights.Length; k++) sum = MathF.FusedMultiplyAdd(source[i + k * step], weights[k], sum);
            sums[i] = sum;
        }
    }
}

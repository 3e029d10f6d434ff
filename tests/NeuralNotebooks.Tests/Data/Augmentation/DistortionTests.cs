using NeuralNotebooks.Data;
using NeuralNotebooks.Tests.Display;

namespace NeuralNotebooks.Tests.Data;

public class DistortionTests
{
    private static readonly ImageSet Digits = Mnist.Load().Train.Take(40);

    [Fact]
    public void Without_any_distortion_pixels_change() => Assert.Equal(Pixels(Digits), Pixels(Digits.Distorted(Distortion.None, 1)));

    [Fact]
    public void Elastic_distortion_of_strength_zero_bends() =>
        Assert.Equal(Pixels(Digits), Pixels(Digits.Distorted(Distortion.Simard with { Elastic = 0 }, 1)));

    [Fact]
    public void A_very_smooth_field_bends_instead_of_shifting()
    {
        var sizes = (Field: 0.0, Change: 0.0);
        for (ulong seed = 1; seed <= 5; seed++)
        {
            var noise = new SmoothNoise(28, 28, deviation: 100);
            var field = new float[noise.Length];
            var random = new SplitMix64(seed);
            noise.Draw(ref random, field);
            var inside = Enumerable.Range(0, 784).Select(i => field[i / 28 * noise.Stride + i % 28]).ToArray();
            sizes.Field += inside.Average(value => value * value);
            sizes.Change += Math.Pow(inside.Max() - inside.Min(), 2);
        }
        // Over 28 pixels, a third of σ, the field changes by less than half of its own size.
        Assert.InRange(Math.Sqrt(sizes.Change / sizes.Field), 0, 0.5);
    }

    [Theory, InlineData(2.0), InlineData(4.0), InlineData(6.0)]
    public void The_field_is_stronger_or_weaker_than_the_formula_says(double deviation)
    {
        var noise = new SmoothNoise(28, 28, deviation);
        var field = new float[noise.Length];
        var random = new SplitMix64(1);
        double middle = 0, corner = 0;
        const int draws = 2000;
        for (var i = 0; i < draws; i++)
        {
            noise.Draw(ref random, field);
            middle += Math.Pow(field[14 * noise.Stride + 14], 2) / draws;
            corner += Math.Pow(field[27 * noise.Stride + 27], 2) / draws;
        }
        // Uniform noise has the variance ⅓; smoothing multiplies it by (Σw²)².
        var expected = 1 / (2 * deviation * Math.Sqrt(3 * Math.PI));
        Assert.InRange(Math.Sqrt(middle) / expected, 0.95, 1.05);
        Assert.InRange(Math.Sqrt(corner) / expected, 0.95, 1.05);
    }

    [Fact]
    public void The_smoothed_field_is_another_than_the_plain_sum_gives()
    {
        const double deviation = 1.5;
        var noise = new SmoothNoise(7, 5, deviation);
        var field = new float[noise.Length];
        var random = new SplitMix64(3);
        noise.Draw(ref random, field);

        var radius = (noise.Stride - 7) / 2;
        Assert.Equal(5, radius);
        var again = new SplitMix64(3);
        var raw = new double[(5 + 2 * radius) * noise.Stride];
        for (var i = 0; i < raw.Length; i += 2)
        {
            var bits = again.Next();
            raw[i] = (int)(bits >> 32) / 2147483648.0;
            if (i + 1 < raw.Length) raw[i + 1] = (int)bits / 2147483648.0;
        }
        double Weight(int k) => Math.Exp(-k * k / (2 * deviation * deviation));
        var total = Enumerable.Range(-radius, 2 * radius + 1).Sum(Weight);
        for (var y = 0; y < 5; y++)
            for (var x = 0; x < 7; x++)
            {
                var sum = 0.0;
                for (var v = 0; v <= 2 * radius; v++)
                    for (var u = 0; u <= 2 * radius; u++)
                        sum += Weight(v - radius) * Weight(u - radius) / (total * total) * raw[(y + v) * noise.Stride + x + u];
                Assert.Equal(sum, field[y * noise.Stride + x], 1e-6);
            }
    }

    [Fact]
    public void Ink_is_lost_or_made_by_bending()
    {
        var set = Mnist.Load().Train.Take(1000);
        var bent = set.Distorted(Distortion.Simard, 5);
        Assert.InRange(Pixels(bent).Average(pixel => (double)pixel) / Pixels(set).Average(pixel => (double)pixel), 0.95, 1.05);
    }

    [Fact]
    public void A_shift_by_up_to_two_pixels_moves_further_or_never_so_far()
    {
        var dot = new byte[784];
        dot[14 * 28 + 14] = 255;
        var dots = new ImageSet([.. Enumerable.Repeat(dot, 500).SelectMany(pixels => pixels)], new byte[500], 28, 28);
        var moved = dots.Distorted(new Distortion(Shift: 2), 1);
        var middles = Enumerable.Range(0, 500).Select(i => Middle(moved.Pixels(i))).ToList();
        Assert.InRange(middles.Min(middle => middle.X), 12 - 1e-2, 12.1);
        Assert.InRange(middles.Max(middle => middle.X), 15.9, 16 + 1e-2);
        Assert.InRange(middles.Average(middle => middle.Y), 13.85, 14.15);
    }

    [Fact]
    public void A_turn_by_up_to_thirty_degrees_turns_further_or_shifts_the_centre()
    {
        var bar = new byte[29 * 29];
        for (var y = 4; y < 25; y++) bar[y * 29 + 14] = 255;
        var bars = new ImageSet([.. Enumerable.Repeat(bar, 200).SelectMany(pixels => pixels)], new byte[200], 29, 29);
        var turned = bars.Distorted(new Distortion(Rotation: 30), 1);
        var angles = new List<double>();
        for (var i = 0; i < 200; i++)
        {
            var pixels = turned.Pixels(i);
            double xx = 0, yy = 0, xy = 0, mass = 0, sumX = 0, sumY = 0;
            for (var p = 0; p < pixels.Length; p++)
            {
                var (x, y) = (p % 29 - 14, p / 29 - 14);
                (xx, yy, xy, mass, sumX, sumY) = (xx + pixels[p] * x * x, yy + pixels[p] * y * y, xy + pixels[p] * x * y, mass + pixels[p], sumX + pixels[p] * x, sumY + pixels[p] * y);
            }
            Assert.InRange(sumX / mass, -0.05, 0.05);
            Assert.InRange(sumY / mass, -0.05, 0.05);
            angles.Add(Math.Atan2(2 * xy, yy - xx) / 2 * 180 / Math.PI);
        }
        Assert.InRange(angles.Max(), 28, 31);
        Assert.InRange(angles.Min(), -31, -28);
    }

    [Fact]
    public void The_same_seed_draws_another_distortion() => Assert.Equal(Pixels(Digits.Distorted(Distortion.Simard, 4)), Pixels(Digits.Distorted(Distortion.Simard, 4)));

    [Fact]
    public void Another_seed_draws_the_same_distortion() => Assert.NotEqual(Pixels(Digits.Distorted(Distortion.Simard, 4)), Pixels(Digits.Distorted(Distortion.Simard, 5)));

    [Fact]
    public void Labels_change() => Assert.Equal(Digits.ClassCounts(), Digits.Distorted(new Distortion(Shift: 3, Rotation: 20), 1).ClassCounts());

    [Fact]
    public void A_moved_class_leaves_no_black_behind_or_others_move()
    {
        var moved = Digits.WithClassMoved(label: 4, right: 3, down: -2);
        for (var i = 0; i < Digits.Count; i++)
            for (var p = 0; p < 784; p++)
            {
                var (x, y) = Digits.Label(i) == 4 ? (p % 28 - 3, p / 28 + 2) : (p % 28, p / 28);
                Assert.Equal(x is >= 0 and < 28 && y is >= 0 and < 28 ? Digits.Pixels(i)[y * 28 + x] : 0, moved.Pixels(i)[p]);
            }
    }

    [Fact]
    public void Distorted_digits_look_different()
    {
        var digits = Digits.Take(6);
        var rows = new[] { Distortion.None, new(Shift: 3), new(Rotation: 25), new(Stretch: 0.25), new(Shear: 0.4), Distortion.Simard }
            .SelectMany(distortion => Enumerable.Range(0, 6).Select(i => digits.Distorted(distortion, 2).Pixels(i).ToArray()));
        Snapshot.Verify(NeuralNotebooks.Display.ImageGrid.Gray(rows, 28, 28, columns: 6).ToSvg(), "distortions", "svg");
    }

    public static TheoryData<Distortion, string> Wrong => new()
    {
        { new(Shift: -1), "Shift is -1; it must be from 0 to 1000." },
        { new(Rotation: double.NaN), "Rotation is NaN" },
        { new(Stretch: 1), "Stretch is 1; it must be from 0 to below 1." },
        { new(Shear: double.PositiveInfinity), "Shear is Infinity" },
        { new(Elastic: 1e9), "Elastic is 1000000000" },
        { new(Smoothness: 0), "Smoothness is 0; it must be above 0" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void A_distortion_that_can_not_be_is_accepted(Distortion distortion, string message)
    {
        Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(() => Digits.Distorted(distortion, 1)).Message);
        Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(() => Digits.Augmented(distortion, PixelScale.ZeroToOne, 1)).Message);
    }

    private static byte[] Pixels(ImageSet set) => [.. Enumerable.Range(0, set.Count).SelectMany(i => set.Pixels(i).ToArray())];

    private static (double X, double Y) Middle(ReadOnlySpan<byte> pixels)
    {
        double x = 0, y = 0, mass = 0;
        for (var p = 0; p < pixels.Length; p++) (x, y, mass) = (x + pixels[p] * (p % 28), y + pixels[p] * (p / 28), mass + pixels[p]);
        return (x / mass, y / mass);
    }
}

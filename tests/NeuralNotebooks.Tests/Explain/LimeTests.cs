using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class LimeTests
{
    [Fact]
    public void The_weights_of_a_linear_model_are_not_recovered()
    {
        var e = new Lime { Segments = Segmentation.EachPixel, Samples = 100, Ridge = 1e-9 }.Explain(Models.BlackBox, Models.Image);
        Models.Near(Models.Worth, e.Attribution, 1e-8);
        Assert.Equal(1, e.Fidelity, 1e-12);
        Assert.Equal(101, e.Evaluations);
    }

    [Fact]
    public void A_network_s_surrogate_differs_from_numpy_s_least_squares()
    {
        var golden = ExplainGoldens.Read();
        var e = new Lime { Segments = _ => new Segmentation(golden.Segments), Samples = 40, Ridge = 0.5, Seed = 7 }.Explain(golden.Model, golden.Image);
        Models.Near(golden.Lime, e.SegmentValues!, 1e-12);
        Assert.Equal(golden.LimeFidelity, e.Fidelity, 1e-12);
        Models.Near(golden.Segments.Select(segment => golden.Lime[segment] / 2), e.Attribution, 1e-12);
    }

    [Fact]
    public void A_score_without_variation_is_imitated_with_a_fidelity() =>
        Assert.True(double.IsNaN(new Lime { Samples = 100 }.Explain(new BlackBox(rows => [.. rows.Select(_ => 0.1)]), Models.Image).Fidelity));

    [Fact]
    public void A_score_that_is_no_sum_is_called_faithful()
    {
        // The parity of what is shown: no segment says anything alone.
        var parity = new BlackBox(rows => [.. rows.Select(row => row.Sum() % 2)]);
        var image = new ImageInput([.. Enumerable.Repeat(1.0, 16)], 4, 4);
        Assert.InRange(new Lime { Samples = 1000 }.Explain(parity, image).Fidelity, 0, 0.1);
    }

    [Fact]
    public void Copies_to_look_at_hide_parts_of_segments_or_weigh_all_the_same()
    {
        var copies = new Lime { Segments = image => Segmentation.Grid(image, 1, 2), Samples = 20 }.Copies(Models.Image).ToArray();
        Assert.Equal(20, copies.Length);
        Assert.Equal(Models.Image.Pixels, copies[0].Pixels);
        Assert.Equal(1, copies[0].Weight);
        // One of two segments shown: the distance is 1 − √½.
        var half = copies.First(copy => copy.Pixels[0] != Models.Image.Pixels[0] && copy.Pixels[2] == Models.Image.Pixels[2]);
        Assert.Equal([0.5, 0, -1, 0.5, 1, 0, 1, -2, 0, -1, -1, 2], half.Pixels);
        Assert.Equal(Math.Exp(-Math.Pow((1 - Math.Sqrt(0.5)) / 0.25, 2)), half.Weight, 1e-15);
    }

    [Fact]
    public void The_seed_does_not_choose_the_copies()
    {
        var golden = ExplainGoldens.Read();
        double[] Of(long seed) =>
            [.. new Lime { Samples = 50, Segments = i => Segmentation.Grid(i, 2, 2), Seed = seed }.Explain(golden.Model, golden.Image).Attribution];
        Assert.Equal(Of(1), Of(1));
        Assert.NotEqual(Of(1), Of(2));
    }

    [Fact]
    public void Too_few_samples_or_a_kernel_without_width_are_taken()
    {
        Assert.Contains("more samples than the 12 segments",
            Assert.Throws<InvalidOperationException>(() => new Lime { Samples = 12 }.Explain(Models.BlackBox, Models.Image)).Message);
        Assert.Throws<InvalidOperationException>(() => new Lime { KernelWidth = 0 }.Explain(Models.BlackBox, Models.Image));
        Assert.Throws<InvalidOperationException>(() => new Lime { Ridge = double.NaN }.Explain(Models.BlackBox, Models.Image));
    }
}

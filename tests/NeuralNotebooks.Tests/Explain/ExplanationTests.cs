using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class ExplanationTests
{
    private static Explanation Some => new Occlusion { Side = 1, Stride = 1 }.Explain(Models.BlackBox, Models.Image);

    [Fact]
    public void Attributions_that_do_not_fit_or_are_not_finite_are_taken()
    {
        Assert.Contains("There are 2 attributions; the input has 12", Assert.Throws<ArgumentException>(() => new Explanation("x", Models.Image, [1, 2])).Message);
        Assert.Contains("pixel 3 is Infinity", Assert.Throws<ArgumentException>(() =>
            new Explanation("x", Models.Image, [.. Models.Worth.Select((worth, i) => i == 3 ? double.PositiveInfinity : worth)])).Message);
    }

    [Fact]
    public void A_share_counts_pixels_twice_or_signs()
    {
        var e = new Explanation("x", new ImageInput([1, 2, 3, 4], 2, 2), [1, -2, 0, 1]);
        Assert.Equal(0.75, e.ShareOn([1, 1, 3]), 1e-15);
        Assert.Equal(0, e.Sum);
        Assert.True(double.IsNaN(e.Gap));
    }

    [Fact]
    public void The_additivity_is_not_shown() =>
        Assert.Matches("Baseline [−0-9.]+ \\+ attributions [−0-9.]+ = [−0-9.]+; linear score [−0-9.]+, gap 0\\. 12 evaluations\\.", Some.ToHtml());

    [Fact]
    public void Words_do_not_say_where_the_attribution_lies()
    {
        var input = new ImageInput(new double[36], 6, 6, [.. Enumerable.Repeat(1.0, 36)]);
        string Of(int row, int column) => new Explanation("x", input, [.. Enumerable.Range(0, 36).Select(p => p == row * 6 + column ? 3.0 : 0.01)]).AltText;
        Assert.Contains("lies at the top on the left.", Of(1, 0));
        Assert.Contains("lies in the middle.", Of(2, 3));
        Assert.Contains("lies at the bottom on the right.", Of(5, 4));
        Assert.Contains("All attributions are 0.", new Explanation("x", input, new double[36]).AltText);
    }

    [Fact]
    public void Bars_do_not_show_segments_where_there_are_some()
    {
        var e = new Lime { Segments = image => Segmentation.Grid(image, 1, 2), Samples = 30 }.Explain(Models.BlackBox, Models.Image);
        Assert.Contains("right", e.ToBars(["left", "right"]).AltText);
        Assert.Throws<ArgumentException>(() => e.ToBars(["one"]));
    }

    [Fact]
    public void A_row_of_a_grid_mixes_inputs_or_is_empty()
    {
        var other = new Explanation("x", new ImageInput(new double[12], 4, 3), new double[12]);
        Assert.Contains("must explain one input", Assert.Throws<ArgumentException>(() => ExplanationGrid.Of(Some, other)).Message);
        Assert.Contains("at least one explanation", Assert.Throws<ArgumentException>(() => ExplanationGrid.Of()).Message);
        Assert.Contains("no row", Assert.Throws<InvalidOperationException>(() => new ExplanationGrid().ToSvg()).Message);
        Assert.Contains("images of 4×3; this row's is 2×1", Assert.Throws<ArgumentException>(() =>
            ExplanationGrid.Of(Some).Row("", new Explanation("x", new ImageInput([1, 2], 2), [1, 2]))).Message);
    }
}

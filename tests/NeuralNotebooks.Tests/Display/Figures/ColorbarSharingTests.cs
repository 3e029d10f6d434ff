using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class ColorbarSharingTests
{
    private static readonly double[,] Numbers = { { 0, 1 }, { 2, 3 } };

    private static Figure Heat((double, double)? range = null, string legend = "loss", ColorScale scale = ColorScale.Blues) =>
        new Figure("t", "x", "y").Heatmap(Numbers, scale: scale, legend: legend, range: range);

    [Fact]
    public void Panels_with_the_same_scale_share_one_bar_right_of_them_all()
    {
        var arrangement = Figure.Grid(2, Heat(), Heat(), Heat()).Arranged();
        Assert.All(arrangement.Frames, frame => Assert.Null(frame.Colorbar));
        var bar = arrangement.SharedColorbar!.Bar;
        Assert.All(arrangement.Frames, frame => Assert.True(frame.Plot.Right < bar.Left));
        Assert.Equal(arrangement.Frames[0].Plot.Top, bar.Top, 6);
        Assert.Equal(arrangement.Frames[2].Plot.Bottom, bar.Bottom, 6);
        Assert.Equal(arrangement.Frames[0].Plot.Width, arrangement.Frames[1].Plot.Width, 6);
    }

    [Fact]
    public void Another_range_legend_or_scale_keeps_each_panel_s_bar()
    {
        foreach (var other in new[] { Heat(range: (0, 4)), Heat(legend: "cost"), Heat(scale: ColorScale.Viridis) })
        {
            var arrangement = Figure.Grid(2, Heat(), other).Arranged();
            Assert.Null(arrangement.SharedColorbar);
            Assert.All(arrangement.Frames, frame => Assert.NotNull(frame.Colorbar));
        }
    }

    [Fact]
    public void A_panel_without_a_field_leaves_the_bars_where_they_are()
    {
        var arrangement = Figure.Grid(3, Heat(), Heat(), new Figure("l").Line([1, 2], [1, 2], "a")).Arranged();
        Assert.Null(arrangement.SharedColorbar);
        Assert.Equal(2, arrangement.Frames.Count(frame => frame.Colorbar is not null));
    }

    [Fact]
    public void A_single_panel_keeps_its_own_bar() => Assert.NotNull(Figure.Grid(1, Heat()).Arranged().Frames[0].Colorbar);

    [Fact]
    public void The_interactive_figure_has_one_bar_too() =>
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(Figure.Grid(3, Heat(), Heat(), Heat()).ToPlotlyJson(), "\"showscale\":false"));
}

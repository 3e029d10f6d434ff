using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class FigureGeometryTests
{
    [Fact]
    public void All_points_lie_inside_the_plot() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Points(), ys =>
    {
        var xs = ys.Select((_, i) => i * 3.7 - 11).ToArray();
        var frame = new Figure("t", "x", "y").Line(xs, ys, "a").Arranged().Frames[0];
        return xs.Zip(ys).Where(p => double.IsFinite(p.Second)).All(p => frame.Plot.Contains(frame.PixelX(p.First), frame.PixelY(p.Second), 0.01));
    }));

    [Fact]
    public void The_plot_keeps_room_at_any_size() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
        Gen.Choose(160, 1200).Zip(Gen.Choose(120, 900)).ToArbitrary(), size =>
        {
            var arrangement = new Figure("A title", "x", "y").Size(size.Item1, size.Item2).Line([1, 2, 3], [1, 2, 3], "a series with a name").Arranged();
            var plot = arrangement.Frames[0].Plot;
            return plot.Width >= 20 && plot.Height >= 20 && plot.Left >= 0 && plot.Right <= size.Item1;
        }));

    [Fact]
    public void Any_data_give_a_well_formed_picture() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Points(), ys =>
    {
        var figure = new Figure("<t>", "&", "\"").Scatter(ys, ys.Reverse().ToArray(), "s").Histogram(ys);
        System.Xml.Linq.XDocument.Parse(figure.ToSvg());
        return figure.AltText.Length > 0 && !figure.ToSvg().Contains("NaN");
    }));

    [Fact]
    public void A_missing_point_breaks_the_line()
    {
        var path = Polyline.PathData([(0, 0), (1, 1), (double.NaN, 2), (3, 3)]);
        Assert.Equal("M0 0L1 1M3 3h0", path);
    }

    [Fact]
    public void A_long_line_keeps_its_peaks_and_loses_its_bulk()
    {
        var points = Enumerable.Range(0, 100_000).Select(i => (i / 250.0, i == 54_321 ? 99.0 : i % 7)).ToList();
        var thin = Polyline.Thin(points);
        Assert.InRange(thin.Count, 400, 4000);
        Assert.Contains(thin, point => point.Item2 == 99.0);
        Assert.Equal((points[0], points[^1]), (thin[0], thin[^1]));
    }

    [Fact]
    public void Equal_axes_have_units_of_one_length()
    {
        var frame = new Figure().Line([0.0, 4], [0.0, 1]).RangeX(0, 4).RangeY(0, 1).EqualAxes().Arranged().Frames[0];
        Assert.Equal(frame.Plot.Width / 4, frame.Plot.Height, 6);
    }

    [Fact]
    public void A_log_range_holds_whichever_call_comes_first()
    {
        var before = new Figure().Line([1, 10], [1, 10]).RangeY(1, 1000).LogY().ToSvg();
        Assert.Equal(before, new Figure().Line([1, 10], [1, 10]).LogY().RangeY(1, 1000).ToSvg());
    }

    // Numbers of any size, with missing ones among them.
    private static Arbitrary<double[]> Points() =>
        (from power in Gen.Choose(-100, 100)
         from numbers in Gen.Choose(-1000, 1000).ArrayOf()
         select numbers.Select(n => n % 17 == 3 ? double.NaN : n % 41 == 5 ? double.PositiveInfinity : n * Math.Pow(10, power)).ToArray()).ToArbitrary();
}

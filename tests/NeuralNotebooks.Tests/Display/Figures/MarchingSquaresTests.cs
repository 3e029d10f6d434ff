using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class MarchingSquaresTests
{
    private static readonly double[] Axis = Gallery.Steps(-2, 2, 81);

    [Fact]
    public void The_contour_of_a_bowl_is_one_closed_circle()
    {
        var line = Assert.Single(MarchingSquares.Lines(Gallery.Surface(Axis, Axis, (x, y) => x * x + y * y), 1.0));
        Assert.Equal(line[0].X, line[^1].X, 6);
        Assert.Equal(line[0].Y, line[^1].Y, 6);
        foreach (var (x, y) in line) Assert.Equal(1, Math.Sqrt(Math.Pow(x / 20 - 2, 2) + Math.Pow(y / 20 - 2, 2)), 2);
    }

    [Fact]
    public void A_filled_region_has_the_area_of_what_is_above()
    {
        var region = MarchingSquares.Regions(Gallery.Surface(Axis, Axis, (x, _) => x), 0.5);
        Assert.Equal(1.5 * 4, Assert.Single(region) is var outline ? Area(outline) / 400 : 0, 2);
    }

    [Fact]
    public void A_level_that_nothing_reaches_has_no_line() =>
        Assert.Empty(MarchingSquares.Lines(Gallery.Surface(Axis, Axis, (x, y) => x + y), 100));

    [Fact]
    public void A_missing_number_leaves_a_gap()
    {
        var z = Gallery.Surface(Axis, Axis, (x, _) => x - 0.01);
        z[40, 40] = double.NaN;
        Assert.Equal(2, MarchingSquares.Lines(z, 0).Count);
    }

    private static double Area(List<(double X, double Y)> outline) =>
        Math.Abs(outline.Zip(outline.Skip(1).Append(outline[0]), (a, b) => a.X * b.Y - b.X * a.Y).Sum() / 2);
}

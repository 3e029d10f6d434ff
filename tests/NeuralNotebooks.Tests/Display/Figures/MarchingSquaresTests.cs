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

    [Fact]
    public void A_floor_on_the_level_has_no_line_however_it_is_rounded()
    {
        var z = Rounded((x, y) => Math.Max(0, x + y - 1));
        Assert.Empty(MarchingSquares.Lines(z, 0));
        Assert.Equal(80 * 80, Area(Assert.Single(MarchingSquares.Regions(z, 0))), 3);
    }

    [Fact]
    public void A_roof_on_the_level_has_one_outline_however_it_is_rounded() =>
        Assert.Single(MarchingSquares.Lines(Rounded((x, y) => -Math.Max(0, x + y - 1)), 0));

    [Fact]
    public void The_slanting_edge_of_a_roof_on_the_level_is_a_straight_line()
    {
        var line = MarchingSquares.Lines(Rounded((x, y) => -Math.Max(0, 0.7 * y - x - 0.5)), 0).MaxBy(points => points.Count)!;
        foreach (var (column, row) in line.Where(p => p.X is > 3 and < 77 && p.Y is > 3 and < 77))
            Assert.Equal(0.5, 0.7 * (row / 20 - 2) - (column / 20 - 2), 0.002);
    }

    [Fact]
    public void A_level_below_all_numbers_fills_the_grid_even_if_they_are_huge() =>
        Assert.Equal(1, Area(Assert.Single(MarchingSquares.Regions(new[,] { { -1.7e308, 0 }, { 0, 1.7e308 } }, double.MinValue))), 6);

    // A surface with the errors in the last digits that sums of products have.
    private static double[,] Rounded(Func<double, double, double> f) =>
        Gallery.Surface(Axis, Axis, (x, y) => f(x, y) + 1e-15 * Math.Sin(1000 * x * y));

    private static double Area(List<(double X, double Y)> outline) =>
        Math.Abs(outline.Zip(outline.Skip(1).Append(outline[0]), (a, b) => a.X * b.Y - b.X * a.Y).Sum() / 2);
}

using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class SegmentationTests
{
    private static ImageInput Image(int width, int height, Func<int, int, double> pixel) =>
        new([.. Enumerable.Range(0, width * height).Select(p => pixel(p / width, p % width))], width, height, range: (0, 1));

    [Fact]
    public void A_grid_has_unequal_or_mixed_rectangles()
    {
        var grid = Segmentation.Grid(Image(4, 4, (_, _) => 0), 2, 2);
        Assert.Equal([0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 3, 3, 2, 2, 3, 3], Enumerable.Range(0, 16).Select(p => grid[p]));
        Assert.Equal([2, 3, 6, 7], grid.PixelsOf(1));
    }

    [Theory, InlineData(28, 28, 7, 7), InlineData(28, 28, 5, 9), InlineData(8, 8, 3, 3), InlineData(5, 1, 1, 5)]
    public void A_grid_leaves_a_segment_empty_or_far_larger_than_another(int width, int height, int rows, int columns)
    {
        var grid = Segmentation.Grid(Image(width, height, (_, _) => 0), rows, columns);
        Assert.Equal(rows * columns, grid.Count);
        var (tall, wide) = (Math.Ceiling((double)height / rows), Math.Ceiling((double)width / columns));
        Assert.All(Enumerable.Range(0, grid.Count), s => Assert.InRange(grid.PixelsOf(s).Count, (height / rows) * (width / columns), tall * wide));
    }

    [Fact]
    public void Flood_fill_joins_what_differs_or_parts_what_is_alike()
    {
        // Left half black, right half white, one white pixel on the left.
        var image = Image(8, 4, (row, column) => column >= 4 || (row, column) == (1, 1) ? 1 : 0);
        var exact = Segmentation.FloodFill(image, 0.1, largest: 100, smallest: 1);
        Assert.Equal([15, 16, 1], Enumerable.Range(0, 3).Select(s => exact.PixelsOf(s).Count));
        Assert.Equal(2, Segmentation.FloodFill(image, 0.1, largest: 100, smallest: 2).Count);
        Assert.Equal(1, Segmentation.FloodFill(image, 1, largest: 100, smallest: 1).Count);
    }

    [Fact]
    public void Flood_fill_makes_segments_larger_than_allowed_or_in_several_pieces()
    {
        var image = Image(28, 28, (row, column) => Math.Abs(row - 14) + Math.Abs(column - 14) < 9 ? 1 : 0);
        var fill = Segmentation.FloodFill(image, largest: 24, smallest: 1);
        for (var s = 0; s < fill.Count; s++)
        {
            var pixels = fill.PixelsOf(s);
            Assert.InRange(pixels.Count, 1, 24);
            Assert.Single(pixels.Select(p => image.Pixels[p]).Distinct());
            var reached = new HashSet<int> { pixels[0] };
            while (pixels.FirstOrDefault(p => !reached.Contains(p) && reached.Any(q => Touch(p, q)), -1) is >= 0 and var next) reached.Add(next);
            Assert.Equal(pixels.Count, reached.Count);
        }
    }

    [Fact]
    public void Small_segments_survive_where_they_have_a_neighbour() =>
        Assert.All(Enumerable.Range(0, 5), seed =>
        {
            var random = new Random(seed);
            var fill = Segmentation.FloodFill(Image(12, 12, (_, _) => random.NextDouble()), 0.2, 24, smallest: 4);
            Assert.All(Enumerable.Range(0, fill.Count), s => Assert.InRange(fill.PixelsOf(s).Count, 4, 144));
        });

    [Fact]
    public void Numbers_left_out_or_rectangles_smaller_than_a_pixel_are_taken()
    {
        Assert.Contains("Segment 1 has no pixel", Assert.Throws<ArgumentException>(() => new Segmentation([0, 2])).Message);
        Assert.Throws<ArgumentException>(() => new Segmentation([]));
        Assert.Throws<ArgumentException>(() => new Segmentation([0, -1]));
        Assert.Contains("can't be cut into 5 rows", Assert.Throws<ArgumentException>(() => Segmentation.Grid(Image(4, 4, (_, _) => 0), 5, 1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmentation.FloodFill(Image(4, 4, (_, _) => 0), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Segmentation.FloodFill(Image(4, 4, (_, _) => 0), largest: 0));
    }

    private static bool Touch(int p, int q) => Math.Abs(p / 28 - q / 28) + Math.Abs(p % 28 - q % 28) == 1;
}

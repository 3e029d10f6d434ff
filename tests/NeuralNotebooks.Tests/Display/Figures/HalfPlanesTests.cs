using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class HalfPlanesTests
{
    private static readonly (double X, double Y)[] Square = [(0, 0), (2, 0), (2, 2), (0, 2)];

    [Fact]
    public void A_slanting_line_cuts_the_square_into_two_parts_that_share_the_border()
    {
        static double Sum((double X, double Y) p) => p.X + p.Y - 1;
        Assert.Equal([(1, 0), (2, 0), (2, 2), (0, 2), (0, 1)], HalfPlane.Of(Square, Sum));
        Assert.Equal([(0, 0), (1, 0), (0, 1)], HalfPlane.Of(Square, p => -Sum(p)));
        Assert.Equal([(1, 0), (0, 1)], HalfPlane.Border(Square, Sum));
    }

    [Fact]
    public void A_vertical_line_is_no_special_case() =>
        Assert.Equal([(0.5, 0), (0.5, 2)], HalfPlane.Border(Square, p => 2 * p.X - 1));

    [Fact]
    public void A_line_that_misses_the_square_leaves_it_whole()
    {
        Assert.Equal(Square, HalfPlane.Of(Square, _ => 1));
        Assert.Empty(HalfPlane.Of(Square, _ => -1));
        Assert.Empty(HalfPlane.Border(Square, p => p.X + 1));
    }

    [Theory, InlineData(1, -2, 0.3), InlineData(0, 1, -1), InlineData(-3, 0.1, 2.5), InlineData(1, 1, -2)]
    public void The_two_parts_fill_the_square(double w1, double w2, double bias)
    {
        double Sum((double X, double Y) p) => w1 * p.X + w2 * p.Y + bias;
        Assert.Equal(4, Area(HalfPlane.Of(Square, Sum)) + Area(HalfPlane.Of(Square, p => -Sum(p))), 12);
    }

    [Fact]
    public void A_neuron_without_weights_colours_one_side_only() =>
        Assert.Contains("vermillion region", Bounded().HalfPlanes(0, 0, 1).AltText);

    [Fact]
    public void Ranges_must_be_set_before() =>
        Assert.Contains("RangeX and RangeY", Assert.Throws<InvalidOperationException>(() => new Figure().HalfPlanes(1, 1, 0)).Message);

    [Fact]
    public void A_weight_that_is_not_a_number_is_an_error() => Assert.Throws<ArgumentException>(() => Bounded().HalfPlanes(double.NaN, 1, 0));

    private static Figure Bounded() => new Figure().RangeX(0, 1).RangeY(0, 1);

    private static double Area((double X, double Y)[] corners) =>
        Math.Abs(corners.Select((p, i) => (A: p, B: corners[(i + 1) % corners.Length])).Sum(side => side.A.X * side.B.Y - side.B.X * side.A.Y)) / 2;
}

using NeuralNotebooks.Display;
using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch.Surfaces;

public sealed class DescentFigureTests
{
    private static readonly DescentPath Path = TestSurfaces.Bowl.Descend(DescentRule.GradientDescent(0.5), [2, -1], 3);

    [Fact]
    public void A_map_spans_what_is_worth_drawing_with_equal_units()
    {
        var json = TestSurfaces.Saddle.ToFigure("map").ToPlotlyJson();
        Assert.Contains("\"range\":[-2,2]", json);
        Assert.Contains("\"scaleanchor\":\"x\"", json);
    }

    [Fact]
    public void A_path_has_all_points_of_the_descent() =>
        Assert.Contains("walk: 4 points, first -1 at 2, last -0.125 at 0.25",
            TestSurfaces.Bowl.ToFigure("map").Path(Path, "walk").Path(Path, "again").AltText);

    [Fact]
    public void A_logarithmic_map_shows_the_logarithm_of_one_plus_the_loss() =>
        Assert.Contains("lowest 0 at x 0, y 0, highest 1 at x -3, y -3",
            TestSurfaces.Bowl.ToFigure(logarithmic: true).AltText);

    [Fact]
    public void A_map_is_named_after_its_surface_unless_a_title_is_given() =>
        Assert.StartsWith("saddle", TestSurfaces.Saddle.ToFigure().AltText);

    [Fact]
    public void A_path_in_three_dimensions_is_refused()
    {
        var three = Descent.Run(DescentRule.GradientDescent(0.1), w => w.Dot(w), w => 2 * w, [1, 2, 3], 2);
        Assert.Throws<ArgumentException>(() => new Figure().Path(three));
    }

    [Fact]
    public void A_path_over_contour_lines_takes_the_first_colour_and_no_dash() =>
        Assert.DoesNotContain("stroke-dasharray", TestSurfaces.Bowl.ToFigure().Path(Path).ToSvg());
}

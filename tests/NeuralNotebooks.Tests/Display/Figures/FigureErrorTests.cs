using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class FigureErrorTests
{
    [Fact]
    public void Lengths_that_differ_name_the_series() =>
        Says("\"loss\" has 3 places on the x axis but 2 values", () => new Figure().Line([1, 2, 3], [1, 2], "loss"));

    [Fact]
    public void A_negative_error_is_named() => Says("error 1 is -0.5", () => new Figure().ErrorBars([1, 2], [1, 2], [0.1, -0.5], "runs"));

    [Fact]
    public void A_number_too_large_to_draw_is_named() => Says("number 1 is 1E+305", () => new Figure().Line([1, 2], [0, 1e305]));

    [Fact]
    public void A_log_axis_without_positive_values_is_an_error() =>
        Says("no value above zero", () => new Figure().Line([1, 2], [0, -1]).LogY().ToSvg());

    [Fact]
    public void A_log_range_below_zero_is_an_error() => Says("above zero, not from -1 to 2", () => new Figure().LogX().RangeX(-1, 2));

    [Fact]
    public void An_empty_range_is_an_error() => Says("different finite numbers", () => new Figure().RangeY(2, 2));

    [Fact]
    public void Names_and_numbers_on_one_axis_are_an_error() =>
        Says("both names and numbers", () => new Figure().Bars(["a"], [1]).Line([1, 2], [1, 2]).ToSvg());

    [Fact]
    public void Wrong_numbers_of_names_are_an_error() =>
        Says("2 columns but there are 1 names", () => new Figure().Heatmap(new double[2, 2], columns: ["a"]));

    [Fact]
    public void Names_that_repeat_are_an_error() => Says("names must differ", () => new Figure().Heatmap(new double[2, 2], rows: ["a", "a"]));

    [Fact]
    public void A_grid_that_does_not_ascend_is_an_error() => Says("must ascend", () => new Figure().Contour([1, 0], [0, 1], new double[2, 2]));

    [Fact]
    public void A_finished_grid_takes_no_series() =>
        Says("finished", () => Figure.Grid(1, new Figure().Line([1], [1])).Line([1], [1]));

    [Fact]
    public void A_grid_takes_no_grid() => Says("single figures", () => Figure.Grid(1, Figure.Grid(1, new Figure())));

    [Theory]
    [InlineData("""{"data":[{"type":"pie"}]}""", "pie")]
    [InlineData("""{"data":[{"type":"scatter","x":[1],"y":[1],"opacity":0.5}]}""", "opacity")]
    [InlineData("""{"layout":{"polar":{}}}""", "polar")]
    [InlineData("""{"layout":{"xaxis":{"dtick":1}}}""", "dtick")]
    [InlineData("""{"data":[{"type":"scatter","x":[1,2],"y":[1]}]}""", "same length")]
    [InlineData("""{"data":[{"type":"scatter","x":["a",2],"y":[1,2]}]}""", "mixes names and numbers")]
    [InlineData("""{"data":[{"type":"heatmap","z":[[1,2],[3]],"colorscale":[[0,"#000000"],[1,"#ffffff"]]}]}""", "row 1 of z")]
    [InlineData("""{"data":[{"type":"heatmap","z":[[1]],"colorscale":"Blues"}]}""", "")]
    [InlineData("""{"data":[{"type":"scatter","x":[1],"y":[1],"mode":"text"}]}""", "mode")]
    [InlineData("""{"layout":{"xaxis":{"range":[1]}}}""", "range")]
    [InlineData("not json", "")]
    [InlineData("null", "null")]
    public void Json_that_can_t_be_drawn_is_one_clear_error(string json, string named)
    {
        var error = Assert.Throws<FormatException>(() => Figure.FromJson(json));
        Assert.StartsWith("This is not a figure that can be drawn:", error.Message);
        Assert.Contains(named, error.Message);
    }

    private static void Says(string expected, Action action) => Assert.Contains(expected, Assert.ThrowsAny<Exception>(action).Message);

    [Theory, InlineData(0), InlineData(double.NaN), InlineData(41)]
    public void A_point_without_a_visible_size_is_an_error(double size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Figure().Scatter([1], [1], "", size));
}

using System.Text.RegularExpressions;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class ArrayEquationTests
{
    private static readonly double[,] TwoByThree = { { 1, 2, 3 }, { 4, 5, 6 } };

    [Fact]
    public void The_text_names_every_array_with_its_shape() =>
        Assert.StartsWith("Formula over arrays: W (2 by 3) x (3 entries) = z (2 entries).",
            new ArrayEquation().Array("W", TwoByThree).Array("x", [1, 0, 0]).Sign("=").Array("z", [1, 4]).AltText);

    [Fact]
    public void The_text_holds_the_numbers_of_small_arrays() =>
        Assert.Contains("W: 1, 2, 3; 4, 5, 6.", new ArrayEquation().Array("W", TwoByThree).AltText);

    [Fact]
    public void The_text_leaves_out_more_numbers_than_anyone_would_hear() =>
        Assert.Equal("Formula over arrays: W (8 by 8).", new ArrayEquation().Array("W", new double[8, 8]).AltText);

    [Fact]
    public void Shapes_stand_below_arrays()
    {
        var svg = new ArrayEquation().Array("W", TwoByThree).Array("b", [1, 2]).Box("A", 64, 784).ToSvg();
        Assert.Contains(">2 × 3<", svg);
        Assert.Contains(">2<", svg);
        Assert.Contains(">64 × 784<", svg);
    }

    [Theory, InlineData(1, null, 3), InlineData(null, 0, 2), InlineData(1, 2, 1), InlineData(null, null, 0)]
    public void A_row_a_column_or_where_they_meet_is_marked(int? row, int? column, int cells) =>
        Assert.Equal(cells, Regex.Count(new ArrayEquation().Array("W", TwoByThree, row, column).ToSvg(), "fill-opacity=\"0.35\""));

    [Fact]
    public void More_entries_make_a_larger_box()
    {
        var widths = Regex.Matches(new ArrayEquation().Box("A", 10, 10).Box("B", 10, 784).ToSvg(), "width=\"([0-9.]+)\" height=\"[0-9.]+\" rx=\"3\"")
            .Select(match => double.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(2, widths.Length);
        Assert.True(widths[1] > widths[0]);
    }

    [Fact]
    public void A_row_that_does_not_exist_is_named() =>
        Assert.Contains("W has 2 rows", Assert.Throws<ArgumentOutOfRangeException>(() => new ArrayEquation().Array("W", TwoByThree, row: 2)).Message);

    [Fact]
    public void A_column_that_does_not_exist_is_named() =>
        Assert.Contains("W has 3 columns", Assert.Throws<ArgumentOutOfRangeException>(() => new ArrayEquation().Array("W", TwoByThree, column: -1)).Message);

    [Fact]
    public void An_array_too_large_for_numbers_points_to_boxes() =>
        Assert.Contains("W is 13 by 2", Assert.Throws<ArgumentException>(() => new ArrayEquation().Array("W", new double[13, 2])).Message);

    [Fact]
    public void An_empty_vector_is_an_error() => Assert.Throws<ArgumentException>(() => new ArrayEquation().Array("x", []));

    [Fact]
    public void A_box_without_rows_is_an_error() => Assert.Throws<ArgumentOutOfRangeException>(() => new ArrayEquation().Box("A", 0, 3));

    [Fact]
    public void A_changed_source_does_not_change_the_picture()
    {
        var source = new double[,] { { 7 } };
        var equation = new ArrayEquation().Array("W", source);
        source[0, 0] = 8;
        Assert.Contains(">7<", equation.ToSvg());
    }
}

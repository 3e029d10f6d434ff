using System.Text.RegularExpressions;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class ArrayEquationTests
{
    private static readonly double[,] TwoByThree = { { 1, 2, 3 }, { 4, 5, 6 } };

    private static string ShareOfMark(ArrayEquation equation) => Regex.Match(equation.ToSvg(), "<rect x=\"([0-9.]+)\"[^>]*fill-opacity").Groups[1].Value;

    [Fact]
    public void The_text_names_every_array_with_its_shape() =>
        Assert.StartsWith("Formula over arrays: W (2 by 3) x (3 entries) = z (2 entries).",
            new ArrayEquation().Array("W", TwoByThree).Array("x", [1, 0, 0]).Sign("=").Array("z", [1, 4]).AltText);

    [Fact]
    public void The_text_holds_the_numbers_of_small_arrays() =>
        Assert.Contains("W: 1, 2, 3; 4, 5, 6.", new ArrayEquation().Array("W", TwoByThree).AltText);

    [Fact]
    public void The_text_leaves_out_more_numbers_than_anyone_would_hear() =>
        Assert.Equal("Formula over arrays: W (8 by 8). W: from 0 to 0.", new ArrayEquation().Array("W", new double[8, 8]).AltText);

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
    public void Boxes_have_a_cell_for_each_entry_while_all_are_small()
    {
        static int Grids(ArrayEquation equation) => Regex.Count(equation.ToSvg(), "<path ");
        Assert.Equal(2, Grids(new ArrayEquation().Box("W", 4, 3).Box("a", 3, 1)));
        Assert.Equal(0, Grids(new ArrayEquation().Box("W", 4, 3).Box("A", 13, 3)));
    }

    [Fact]
    public void A_column_and_a_row_say_that_they_are_matrices() =>
        Assert.StartsWith("Formula over arrays: a (2 by 1) aᵀ (1 by 2).", new ArrayEquation().Column("a", [1, 2]).Row("aᵀ", [1, 2]).AltText);

    [Fact]
    public void A_marked_entry_of_a_row_lies_right_of_the_first() =>
        Assert.Equal(ShareOfMark(new ArrayEquation().Array("v", new double[,] { { 1, 2, 3 } }, column: 1)), ShareOfMark(new ArrayEquation().Row("v", [1, 2, 3], column: 1)));

    [Fact]
    public void Signs_show_as_colours_and_zero_has_none()
    {
        var coloured = Regex.Matches(new ArrayEquation().Row("v", [2, -1, 0]).ColorBySign().ToSvg(), "class=\"(nn-f[0-9])\" fill-opacity=\"([0-9.]+)\"");
        Assert.Equal(["nn-f1 0.5", "nn-f0 0.31"], coloured.Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}"));
    }

    [Fact]
    public void A_mark_over_colours_is_a_frame()
    {
        var svg = new ArrayEquation().Array("W", TwoByThree, row: 1).ColorBySign().ToSvg();
        Assert.Single(Regex.Matches(svg, "class=\"nn-s4\""));
        Assert.DoesNotContain("class=\"nn-f4\"", svg);
    }

    [Fact]
    public void Digits_hold_for_the_picture_and_the_text()
    {
        var equation = new ArrayEquation().Row("v", [0.12345]).Digits(2);
        Assert.Contains(">0.12<", equation.ToSvg());
        Assert.EndsWith("v: 0.12.", equation.AltText);
    }

    [Theory, InlineData(0), InlineData(16)]
    public void Digits_that_no_number_has_are_refused(int digits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArrayEquation().Digits(digits));

    [Fact]
    public void Numbers_that_are_not_finite_are_drawn_without_breaking_the_picture()
    {
        var svg = new ArrayEquation().Row("v", [double.NaN, double.PositiveInfinity, 1]).ColorBySign().ToSvg();
        Assert.DoesNotContain("NaN", svg);
        Assert.Single(Regex.Matches(svg, "fill-opacity"));
    }

    [Fact]
    public void Many_numbers_none_of_them_finite_have_no_range() =>
        Assert.EndsWith("v: no finite number. W: from 0 to 0.", new ArrayEquation().Row("v", [double.NaN]).Array("W", new double[8, 8]).AltText);

    [Fact]
    public void A_narrow_page_scrolls_rather_than_shrink_numbers_beyond_reading() =>
        Assert.Contains("overflow-x:auto", new ArrayEquation().Array("W", TwoByThree).ToHtml());

    [Fact]
    public void A_formula_of_signs_alone_is_refused_when_drawn() =>
        Assert.Contains("no array yet", Assert.Throws<InvalidOperationException>(() => new ArrayEquation().Sign("=").ToSvg()).Message);

    [Fact]
    public void A_blank_name_or_sign_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => new ArrayEquation().Array(" ", TwoByThree));
        Assert.Throws<ArgumentException>(() => new ArrayEquation().Box("", 1, 1));
        Assert.Throws<ArgumentException>(() => new ArrayEquation().Sign(" "));
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

using System.Globalization;
using System.Xml.Linq;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class MatrixEquationTests
{
    private static XElement[] Elements(MatrixEquation equation, string name) =>
        [.. XDocument.Parse(equation.ToSvg()).Descendants().Where(element => element.Name.LocalName == name)];

    private static XElement[] Cells(MatrixEquation equation) =>
        [.. Elements(equation, "rect").Where(rect => (string?)rect.Attribute("class") == "nn-axis")];

    [Fact]
    public void Every_matrix_has_a_cell_for_each_entry_and_its_shape_below()
    {
        var equation = new MatrixEquation().Matrix("W", 4, 3).Sign("·").Matrix("a", 3, 1);
        Assert.Equal(4 * 3 + 3, Cells(equation).Length);
        Assert.Equal(["W", "4×3", "·", "a", "3×1"], Elements(equation, "text").Select(text => text.Value));
    }

    [Fact]
    public void A_column_stands_upright_and_a_row_lies()
    {
        static double Spread(MatrixEquation equation, string attribute) =>
            Cells(equation).Select(cell => double.Parse(cell.Attribute(attribute)!.Value, CultureInfo.InvariantCulture)).Distinct().Count();
        Assert.Equal((1, 3), (Spread(new MatrixEquation().Column("v", [1, 2, 3]), "x"), Spread(new MatrixEquation().Column("v", [1, 2, 3]), "y")));
        Assert.Equal((3, 1), (Spread(new MatrixEquation().Row("v", [1, 2, 3]), "x"), Spread(new MatrixEquation().Row("v", [1, 2, 3]), "y")));
    }

    [Fact]
    public void Signs_of_numbers_show_as_colours_and_zero_has_none()
    {
        var coloured = Elements(new MatrixEquation().Row("v", [2, -1, 0]), "rect").Where(rect => rect.Attribute("fill-opacity") is not null).ToArray();
        Assert.Equal(["nn-f1", "nn-f0"], coloured.Select(rect => (string?)rect.Attribute("class")));
        Assert.Equal(["0.5", "0.31"], coloured.Select(rect => (string?)rect.Attribute("fill-opacity")));
    }

    [Fact]
    public void Numbers_that_are_not_finite_are_drawn_without_breaking_the_picture() =>
        Assert.DoesNotContain("NaN", new MatrixEquation().Row("v", [double.NaN, double.PositiveInfinity, 1]).ToSvg());

    [Fact]
    public void The_text_alternative_tells_names_shapes_and_ranges() =>
        Assert.Equal("Formula with shapes: g (2×1, -1 to 0.5) = W (2×3).",
            new MatrixEquation().Column("g", [0.5, -1]).Sign("=").Matrix("W", 2, 3).AltText);

    [Fact]
    public void A_matrix_that_is_empty_or_too_large_is_refused_by_name_and_shape()
    {
        Assert.Contains("W is 0×3", Assert.Throws<ArgumentException>(() => new MatrixEquation().Matrix("W", 0, 3)).Message);
        Assert.Contains("W is 13×1", Assert.Throws<ArgumentException>(() => new MatrixEquation().Matrix("W", new double[13, 1])).Message);
    }

    [Fact]
    public void A_formula_of_signs_alone_is_refused_when_drawn() =>
        Assert.Throws<InvalidOperationException>(() => new MatrixEquation().Sign("=").ToSvg());
}

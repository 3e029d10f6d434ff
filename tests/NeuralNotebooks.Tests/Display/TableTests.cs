using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class TableTests
{
    [Fact]
    public void Markup_in_cells_is_escaped() => Assert.Contains("&lt;b&gt;", new Table("a").Row("<b>").ToHtml());

    [Theory]
    [InlineData("97.4 %", "right"), InlineData("-0.5 ± 0.1", "right"), InlineData("SGD", "left"), InlineData("1st place", "left"), InlineData(3, "right"), InlineData(0.5f, "right")]
    public void Numbers_stand_to_the_right(object value, string side) => Assert.Contains($"<td style=\"text-align:{side}", new Table("a").Row(value).ToHtml());

    [Fact]
    public void A_row_of_another_length_is_named() =>
        Assert.Contains("Row 1 has 1 values; the table has 2 columns",
            Assert.Throws<ArgumentException>(() => new Table("a", "b").Row(1, 2).Row(1)).Message);

    [Fact]
    public void An_emphasised_cell_is_strong() => Assert.Contains("<strong>2</strong>", new Table("a", "b").Row(1, 2).Emphasise(0, 1).ToHtml());

    [Fact]
    public void Emphasis_outside_the_table_is_an_error() => Assert.Throws<ArgumentOutOfRangeException>(() => new Table("a").Row(1).Emphasise(1, 0));
}

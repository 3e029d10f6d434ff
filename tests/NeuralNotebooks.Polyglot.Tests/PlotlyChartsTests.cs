using System.Text.Json.Nodes;
using Plotly.NET;
using Figure = NeuralNotebooks.Display.Figure;

namespace NeuralNotebooks.Polyglot.Tests;

public class PlotlyChartsTests
{
    [Fact]
    public void A_chart_has_every_attribute_of_the_figure_and_no_other()
    {
        var figures = new[]
        {
            KernelExtensionTests.Example(),
            new Figure("Counts", "digit", "images").Bars(["a", "b"], [1, 2]).HorizontalLine(1.5, "mean"),
            new Figure("Field", "x", "y").Heatmap(new double[,] { { 1, 2 }, { 3, 4 } }),
        };
        Assert.All(figures, figure => Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(figure.ToPlotlyJson()), JsonNode.Parse(GenericChart.toFigureJson(figure.ToGenericChart()))),
            GenericChart.toFigureJson(figure.ToGenericChart())));
    }

    [Fact]
    public void No_figure_is_an_error_that_names_the_parameter() =>
        Assert.Equal("figure", Assert.Throws<ArgumentNullException>(() => PlotlyCharts.ToGenericChart(null!)).ParamName);
}

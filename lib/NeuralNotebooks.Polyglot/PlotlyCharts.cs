using System.Text.Json;
using Microsoft.FSharp.Collections;
using Plotly.NET;
using Figure = NeuralNotebooks.Display.Figure;

namespace NeuralNotebooks.Polyglot;

/// <summary>Figures as charts of Plotly.NET: both hold Plotly's schema.</summary>
public static class PlotlyCharts
{
    /// <summary>The figure as a chart that Plotly.NET can style further, combine with others and save.</summary>
    /// <param name="figure">The figure; ranges and ticks are stated in the chart as they are drawn.</param>
    public static GenericChart ToGenericChart(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        using var json = JsonDocument.Parse(figure.ToPlotlyJson());
        var layout = new Layout();
        PlotlyObject.Fill(layout, json.RootElement.GetProperty("layout"));
        var traces = ListModule.OfSeq(json.RootElement.GetProperty("data").EnumerateArray().Select(ToTrace));
        return GenericChart.NewMultiChart(traces, layout, new Config(), DisplayOptions.initCDNOnly());
    }

    private static Trace ToTrace(JsonElement json)
    {
        var trace = new Trace(json.GetProperty("type").GetString()!);
        PlotlyObject.Fill(trace, json, except: "type");
        return trace;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace NeuralNotebooks.Display;

/// <summary>Everything of a Plotly figure that is not data, with Plotly's attribute names.</summary>
// Axes are numbered (xaxis, xaxis2, …), so they arrive as other attributes; PlotlyJson refuses the rest by name.
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
internal sealed record Layout
{
    public TitleText? Title { get; init; }
    public int? Width { get; init; }
    public int? Height { get; init; }
    public bool? Showlegend { get; init; }
    public string? Barmode { get; init; }
    public double? Bargap { get; init; }
    public Shape[]? Shapes { get; init; }
    public Annotation[]? Annotations { get; init; }
    public GridStyle? Grid { get; init; }
    public Legend? Legend { get; init; }
    public Margin? Margin { get; init; }
    public FontStyle? Font { get; init; }
    public string? PaperBgcolor { get; init; }
    public string? PlotBgcolor { get; init; }
    public Meta? Meta { get; init; }

    [JsonExtensionData] public Dictionary<string, JsonElement> Axes { get; init; } = [];
}

internal sealed record Axis
{
    public TitleText? Title { get; init; }

    /// <summary>"linear", "log" or "category".</summary>
    public string? Type { get; init; }

    /// <summary>Ends as Plotly counts: powers of ten on a log axis, places from −0.5 on a category axis.</summary>
    public double[]? Range { get; init; }
    public string? Tickmode { get; init; }

    /// <summary>Positions in data units, or names: plotly.js would take the place 1 for a category named "1".</summary>
    public Values? Tickvals { get; init; }
    public string[]? Ticktext { get; init; }
    public string[]? Categoryarray { get; init; }
    public string? Categoryorder { get; init; }
    public double[]? Domain { get; init; }
    public string? Anchor { get; init; }
    public string? Scaleanchor { get; init; }
    public string? Constrain { get; init; }
    public bool? Showgrid { get; init; }
    public bool? Zeroline { get; init; }
    public bool? Showline { get; init; }
    public string? Ticks { get; init; }
    public string? Gridcolor { get; init; }
    public string? Linecolor { get; init; }
    public double? Tickangle { get; init; }
}

internal sealed record TitleText
{
    public string Text { get; init; } = "";
    public string? Side { get; init; }
    public double? X { get; init; }
    public double? Y { get; init; }
    public string? Xanchor { get; init; }
    public string? Yanchor { get; init; }
    public FontStyle? Font { get; init; }
}

internal sealed record FontStyle
{
    public string? Family { get; init; }
    public double? Size { get; init; }
    public string? Color { get; init; }
}

internal sealed record GridStyle
{
    public int? Rows { get; init; }
    public int? Columns { get; init; }
    public string? Pattern { get; init; }
}

internal sealed record Legend
{
    public string? Orientation { get; init; }
    public double? X { get; init; }
    public double? Y { get; init; }
    public string? Yanchor { get; init; }
    public string? Traceorder { get; init; }
}

internal sealed record Margin
{
    public double L { get; init; }
    public double R { get; init; }
    public double T { get; init; }
    public double B { get; init; }
}

internal sealed record Meta
{
    public string? Caption { get; init; }
}

/// <summary>A straight reference line across a panel.</summary>
internal sealed record Shape
{
    public string Type { get; init; } = "line";

    /// <summary>"x", "x2" … for data, "x domain" … for the whole width.</summary>
    public required string Xref { get; init; }
    public required string Yref { get; init; }
    public double X0 { get; init; }
    public double X1 { get; init; }
    public double Y0 { get; init; }
    public double Y1 { get; init; }
    public LineStyle? Line { get; init; }
    public ShapeLabel? Label { get; init; }
}

internal sealed record ShapeLabel
{
    public string Text { get; init; } = "";
    public string? Textposition { get; init; }
    public double? Textangle { get; init; }
    public string? Xanchor { get; init; }
}

internal sealed record Annotation
{
    /// <summary>"panel:x2" when the text is a panel's title.</summary>
    public string? Name { get; init; }
    public required string Text { get; init; }

    /// <summary>Position as Plotly counts: a power of ten on a log axis.</summary>
    public double X { get; init; }
    public double Y { get; init; }
    public string? Xref { get; init; }
    public string? Yref { get; init; }
    public bool? Showarrow { get; init; }
    public string? Xanchor { get; init; }
    public string? Yanchor { get; init; }
    public double? Xshift { get; init; }
    public double? Yshift { get; init; }
    public FontStyle? Font { get; init; }
}

using System.Text.Json.Serialization;

namespace NeuralNotebooks.Display;

/// <summary>One series of data, with Plotly's attribute names. The kinds and attributes here are all that a figure may hold.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ScatterTrace), "scatter")]
[JsonDerivedType(typeof(BarTrace), "bar")]
[JsonDerivedType(typeof(HeatmapTrace), "heatmap")]
[JsonDerivedType(typeof(ContourTrace), "contour")]
internal abstract record Trace
{
    public string? Name { get; init; }
    public bool? Showlegend { get; init; }
    public Values? X { get; init; }
    public Values? Y { get; init; }
    public string? Xaxis { get; init; }
    public string? Yaxis { get; init; }
}

/// <summary>Lines, points, error bars and filled bands.</summary>
internal sealed record ScatterTrace : Trace
{
    public string Mode { get; init; } = "lines";
    public LineStyle? Line { get; init; }
    public MarkerStyle? Marker { get; init; }
    public ErrorStyle? ErrorY { get; init; }

    /// <summary>"toself": the points are the outline of a filled band.</summary>
    public string? Fill { get; init; }
    public string? Fillcolor { get; init; }
    public string? Hoverinfo { get; init; }

    [JsonIgnore] internal bool IsBand => Fill == "toself";
    [JsonIgnore] internal bool HasLine => Mode.Contains("lines") && !IsBand;
    [JsonIgnore] internal bool HasMarkers => Mode.Contains("markers");
}

/// <summary>Bars from zero; a histogram is bars of one width without gaps.</summary>
internal sealed record BarTrace : Trace
{
    public MarkerStyle? Marker { get; init; }

    /// <summary>Width in units of the x axis; null shares the space between categories.</summary>
    public double? Width { get; init; }
    public ErrorStyle? ErrorY { get; init; }
}

/// <summary>What heat maps and contours share: heights over a grid and their colours.</summary>
internal abstract record FieldTrace : Trace
{
    public required Matrix Z { get; init; }
    public required ColorStops Colorscale { get; init; }
    public double? Zmin { get; init; }
    public double? Zmax { get; init; }
    public bool? Showscale { get; init; }
    public Colorbar? Colorbar { get; init; }
}

/// <summary>A coloured cell for each number, with its text if <see cref="Text"/> is given.</summary>
internal sealed record HeatmapTrace : FieldTrace
{
    public string[][]? Text { get; init; }
    public string? Texttemplate { get; init; }
    public double? Xgap { get; init; }
    public double? Ygap { get; init; }
}

/// <summary>Lines of equal height, filled between or not.</summary>
internal sealed record ContourTrace : FieldTrace
{
    public required ContourLevels Contours { get; init; }
    public bool? Autocontour { get; init; }
}

internal sealed record LineStyle
{
    public string? Color { get; init; }
    public double? Width { get; init; }
    public string? Dash { get; init; }
}

internal sealed record MarkerStyle
{
    public string? Color { get; init; }
    public string? Symbol { get; init; }
    public double? Size { get; init; }
}

internal sealed record ErrorStyle
{
    public string Type { get; init; } = "data";
    public required Values Array { get; init; }
    public bool? Visible { get; init; }
    public string? Color { get; init; }
    public double? Thickness { get; init; }
    public double? Width { get; init; }
}

internal sealed record ContourLevels
{
    public required double Start { get; init; }
    public required double End { get; init; }
    public required double Size { get; init; }

    /// <summary>"fill" or "lines".</summary>
    public string Coloring { get; init; } = "fill";
    public bool? Showlabels { get; init; }
}

internal sealed record Colorbar
{
    public TitleText? Title { get; init; }
    public string? Tickmode { get; init; }
    public double[]? Tickvals { get; init; }
    public string[]? Ticktext { get; init; }
    public double? Thickness { get; init; }
    public double? X { get; init; }
    public double? Y { get; init; }
    public double? Len { get; init; }
}

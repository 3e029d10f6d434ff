namespace NeuralNotebooks.Display;

/// <summary>
/// A chart. Its data are held in Plotly's schema; it is drawn as a static picture that shows anywhere, and plotly.js can make it
/// interactive at a click. Methods that add a series return the same figure, so that calls can be chained.
/// </summary>
/// <remarks>Missing points (NaN, infinities) break a line. Series differ in colour, marker and dash.</remarks>
public sealed partial class Figure : HtmlView
{
    private readonly List<Trace> traces = [];
    private readonly List<Shape> shapes = [];
    private readonly List<(double X, double Y, string Text)> remarks = [];
    private Axis x = new();
    private Axis y = new();
    private Layout layout;
    private PlotlyFigure? fixedFigure;
    private int series;

    /// <summary>Makes an empty chart.</summary>
    /// <param name="title">What the chart shows; may be empty.</param>
    /// <param name="xTitle">What the horizontal axis counts, with its unit.</param>
    /// <param name="yTitle">What the vertical axis counts, with its unit.</param>
    public Figure(string title = "", string xTitle = "", string yTitle = "")
    {
        layout = new() { Title = Titled(title), Barmode = "group" };
        x = new() { Title = Titled(xTitle) };
        y = new() { Title = Titled(yTitle) };
    }

    private Figure(PlotlyFigure figure) : this()
    {
        fixedFigure = figure;
        layout = figure.Layout;
    }

    /// <inheritdoc/>
    public override string AltText
    {
        get
        {
            var (figure, arrangement) = Arrange();
            return FigureAltText.Of(figure, arrangement);
        }
    }

    /// <summary>The static picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg()
    {
        var (figure, arrangement) = Arrange();
        return FigureSvg.Draw(arrangement, figure.Layout.Barmode ?? "group");
    }

    /// <summary>The figure for plotly.js: an object with data and layout, ranges and ticks stated. Safe inside a script element.</summary>
    public string ToPlotlyJson()
    {
        var (figure, arrangement) = Arrange();
        return PlotlyJson.Write(PlotlyResolver.Resolve(figure, arrangement));
    }

    /// <summary>The picture with its text alternative, caption, and a button for the interactive version where scripts run.</summary>
    public override string ToHtml()
    {
        var (figure, arrangement) = Arrange();
        return FigureHtml.Write(
            FigureSvg.Draw(arrangement, figure.Layout.Barmode ?? "group"),
            FigureAltText.Of(figure, arrangement),
            arrangement.Width,
            arrangement.Height,
            figure.Layout.Meta?.Caption,
            PlotlyJson.Write(PlotlyResolver.Resolve(figure, arrangement)));
    }

    internal override string ToStillHtml()
    {
        var (figure, arrangement) = Arrange();
        var svg = FigureSvg.Draw(arrangement, figure.Layout.Barmode ?? "group");
        var picture = SvgPicture.Image(svg, FigureAltText.Of(figure, arrangement), arrangement.Width, arrangement.Height);
        return SvgPicture.Figure(picture, figure.Layout.Meta?.Caption);
    }

    /// <summary>Reads a figure from the JSON that <see cref="ToPlotlyJson"/> writes.</summary>
    /// <exception cref="FormatException">The text is no figure, or has an attribute or kind of trace that this library can't draw.</exception>
    public static Figure FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var figure = PlotlyJson.Read(json);
        FigureCheck.Run(figure);
        return new(figure);
    }

    /// <summary>What the drawing decided, for tests of the geometry.</summary>
    internal Arrangement Arranged() => Arrange().Arrangement;

    private (PlotlyFigure Figure, Arrangement Arrangement) Arrange()
    {
        var figure = Model();
        return (figure, Arrangement.Of(figure));
    }

    private PlotlyFigure Model() => fixedFigure is not null ? fixedFigure with { Layout = layout } : new()
    {
        Data = [.. traces],
        Layout = layout with
        {
            Shapes = shapes.Count > 0 ? [.. shapes] : null,
            Annotations = remarks.Count > 0 ? [.. remarks.Select(Placed)] : null,
            Axes = new() { ["xaxis"] = PlotlyJson.ToElement(x), ["yaxis"] = PlotlyJson.ToElement(y) },
        },
    };

    private Figure Add(Trace trace, bool beneathLines = false)
    {
        OnlyWhenOpen();
        var place = beneathLines ? traces.FindIndex(other => other is ScatterTrace { IsBand: false }) : -1;
        traces.Insert(place >= 0 ? place : traces.Count, trace);
        return this;
    }

    private void OnlyWhenOpen()
    {
        if (fixedFigure is not null)
            throw new InvalidOperationException("A grid, or a figure read from JSON, is finished: add series to the single figures before.");
    }

    private int NextSeries()
    {
        // Over a coloured field the first colour, blue, would be lost; between contour lines it is not.
        if (series == 0 && traces.Exists(trace => trace is HeatmapTrace or ContourTrace { Contours.Coloring: "fill" })) series = 1;
        return series++;
    }

    private static TitleText? Titled(string? text) => string.IsNullOrEmpty(text) ? null : new() { Text = text };
}

using System.Numerics;

namespace NeuralNotebooks.Display;

public sealed partial class Figure
{
    // More points than this and markers would hide the line; a line of two points is a construction, not data.
    private const int MostMarkedPoints = 20;

    /// <summary>Adds a line through points in the order given; 3 to 20 points are marked. A missing point breaks the line.</summary>
    /// <param name="x">Places on the x axis, as many as <paramref name="y"/>.</param>
    /// <param name="y">Heights.</param>
    /// <param name="name">Name of the series; empty for none.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Figure Line<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string name = "")
        where TX : INumber<TX>
        where TY : INumber<TY> => AddLine(SeriesData.Pair(x, y, name), name);

    /// <summary>Adds a line over 1, 2, 3 …: for values an epoch or a step.</summary>
    /// <param name="y">Heights.</param>
    /// <param name="name">Name of the series; empty for none.</param>
    public Figure Line<T>(IEnumerable<T> y, string name = "")
        where T : INumber<T>
    {
        var heights = SeriesData.Numbers(y, name);
        return AddLine((SeriesData.Counting(heights.Count), heights), name);
    }

    /// <summary>Adds points.</summary>
    /// <param name="x">Places on the x axis, as many as <paramref name="y"/>.</param>
    /// <param name="y">Heights.</param>
    /// <param name="name">Name of the series; empty for none.</param>
    /// <param name="size">Size of a point in pixels, 1 to 40: larger for few points, or to point one out.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Figure Scatter<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string name = "", double size = Metrics.MarkerSize)
        where TX : INumber<TX>
        where TY : INumber<TY>
    {
        if (!(size is >= 1 and <= 40)) throw new ArgumentOutOfRangeException(nameof(size), size, "A point is 1 to 40 pixels wide.");
        var (xs, ys) = SeriesData.Pair(x, y, name);
        return Add(new ScatterTrace { Name = name, X = xs, Y = ys, Mode = "markers", Marker = NextMarker() with { Size = size } });
    }

    /// <summary>Adds points with vertical error bars from y − error to y + error.</summary>
    /// <param name="x">Places on the x axis.</param>
    /// <param name="y">Middles, as many as <paramref name="x"/>.</param>
    /// <param name="error">Half lengths, not negative, as many as <paramref name="x"/>.</param>
    /// <param name="name">Name of the series; say what the bars are, as in "mean ± s.d.".</param>
    /// <exception cref="ArgumentException">The lengths differ, or an error is negative.</exception>
    public Figure ErrorBars<TX, TY, TE>(IEnumerable<TX> x, IEnumerable<TY> y, IEnumerable<TE> error, string name = "")
        where TX : INumber<TX>
        where TY : INumber<TY>
        where TE : INumber<TE>
    {
        var (xs, ys) = SeriesData.Pair(x, y, name);
        var marker = NextMarker();
        var errors = new ErrorStyle
        {
            Array = SeriesData.Errors(error, xs.Count, name), Visible = true, Color = marker.Color, Thickness = 1.5, Width = 4,
        };
        return Add(new ScatterTrace { Name = name, X = xs, Y = ys, Mode = "markers", Marker = marker, ErrorY = errors });
    }

    /// <summary>Adds a filled band between two heights, in the colour of the line before it.</summary>
    /// <param name="x">Places on the x axis.</param>
    /// <param name="low">Lower border, as many as <paramref name="x"/>.</param>
    /// <param name="high">Upper border, as many as <paramref name="x"/>.</param>
    /// <param name="name">Name; say what the band is, as in "± 1 s.d.".</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Figure Band<TX, TL, TH>(IEnumerable<TX> x, IEnumerable<TL> low, IEnumerable<TH> high, string name = "")
        where TX : INumber<TX>
        where TL : INumber<TL>
        where TH : INumber<TH>
    {
        var (xs, lows) = SeriesData.Pair(x, low, name);
        var highs = SeriesData.Pair(xs.Numbers, high, name).Y;
        var colour = traces.OfType<ScatterTrace>().LastOrDefault(trace => trace.HasLine)?.Line?.Color ?? Palette.Colour(NextSeries());
        var (outlineX, outlineY) = BandOutline.Of(xs.Numbers, lows.Numbers, highs.Numbers);
        return Add(new ScatterTrace
        {
            Name = name, X = outlineX, Y = outlineY, Mode = "lines", Fill = "toself", Fillcolor = colour + "38",
            Line = new() { Color = colour, Width = 0 }, Hoverinfo = "skip",
        }, beneathLines: true);
    }

    /// <summary>Adds bars with names. Bars of several series stand side by side, or on each other after <see cref="Stacked"/>.</summary>
    /// <param name="labels">A name for each bar.</param>
    /// <param name="values">Heights, as many as <paramref name="labels"/>.</param>
    /// <param name="name">Name of the series; empty for none.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Figure Bars<T>(IEnumerable<string> labels, IEnumerable<T> values, string name = "")
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(labels);
        var (xs, ys) = (Values.OfLabels(labels.Select(label => label ?? "")), SeriesData.Numbers(values, name));
        SeriesData.SameLength(xs.Count, ys.Count, name);
        return Add(new BarTrace { Name = name, X = xs, Y = ys, Marker = new() { Color = Palette.Colour(NextSeries()) } });
    }

    /// <summary>Adds bars at numbers.</summary>
    /// <param name="x">Middles of the bars.</param>
    /// <param name="values">Heights, as many as <paramref name="x"/>.</param>
    /// <param name="name">Name of the series; empty for none.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Figure Bars<TX, T>(IEnumerable<TX> x, IEnumerable<T> values, string name = "")
        where TX : INumber<TX>
        where T : INumber<T>
    {
        var (xs, ys) = SeriesData.Pair(x, values, name);
        return Add(new BarTrace { Name = name, X = xs, Y = ys, Marker = new() { Color = Palette.Colour(NextSeries()) } });
    }

    /// <summary>Adds a histogram: how many values fall into each of equally wide bins. Missing values are not counted.</summary>
    /// <param name="values">The values.</param>
    /// <param name="bins">How many bins from the smallest to the largest value, 1 to 1000.</param>
    /// <param name="name">Name of the series; empty for none.</param>
    public Figure Histogram<T>(IEnumerable<T> values, int bins = 30, string name = "")
        where T : INumber<T>
    {
        if (bins is < 1 or > 1000) throw new ArgumentOutOfRangeException(nameof(bins), bins, "A histogram has from 1 to 1000 bins.");
        var (centres, counts, width) = HistogramBins.Count(SeriesData.Numbers(values, name).Numbers, bins);
        layout = layout with { Barmode = "overlay" };
        return Add(new BarTrace
        {
            Name = name, X = new(centres), Y = new(counts), Width = width, Marker = new() { Color = Palette.Colour(NextSeries()) },
        });
    }

    private Figure AddLine((Values X, Values Y) points, string name)
    {
        var i = NextSeries();
        var marked = points.X.Count <= MostMarkedPoints && points.X.Count != 2;
        return Add(new ScatterTrace
        {
            Name = name, X = points.X, Y = points.Y, Mode = marked ? "lines+markers" : "lines",
            Line = new() { Color = Palette.Colour(i), Width = Metrics.LineWidth, Dash = Palette.Dash(i) },
            Marker = marked ? new() { Color = Palette.Colour(i), Symbol = Palette.Marker(i), Size = Metrics.MarkerSize } : null,
        });
    }

    private MarkerStyle NextMarker()
    {
        var i = NextSeries();
        return new() { Color = Palette.Colour(i), Symbol = Palette.Marker(i), Size = Metrics.MarkerSize };
    }
}

namespace NeuralNotebooks.Display;

/// <summary>A panel with its place: the plot area and the scales that map data into it.</summary>
internal sealed record Frame
{
    internal required Panel Panel { get; init; }
    internal required AxisScale X { get; init; }
    internal required AxisScale Y { get; init; }

    /// <summary>Where data is drawn.</summary>
    internal required Box Plot { get; init; }

    /// <summary>Plot area with all its labels.</summary>
    internal required Box Outer { get; init; }
    /// <summary>The panel's own colour bar.</summary>
    internal ColorbarPlace? Colorbar => Panel.WithColorbar is { } shown ? ColorbarPlace.Beside(shown, Plot) : null;
    internal required LegendEntry[] Legend { get; init; }
    internal required DirectLabel[] DirectLabels { get; init; }
    internal required bool SlantedLabels { get; init; }

    internal double PixelX(double value) => Bounded(Plot.Left + X.Position(value) * Plot.Width);

    internal double PixelY(double value) => Bounded(Plot.Bottom - Y.Position(value) * Plot.Height);

    internal bool IsInside(double px, double py) => Plot.Contains(px, py, 0.5);

    // Renderers count in single precision: a point far outside must not overflow.
    private static double Bounded(double pixel) => double.IsNaN(pixel) ? pixel : Math.Clamp(pixel, -1e5, 1e5);
}

/// <summary>A series' sign and name in the legend; x and y are the sign's left end and middle.</summary>
internal sealed record LegendEntry(Trace Trace, string Text, double X, double Y);

/// <summary>A series' name beside the end of its line.</summary>
internal sealed record DirectLabel(Trace Trace, string Text, double Y);

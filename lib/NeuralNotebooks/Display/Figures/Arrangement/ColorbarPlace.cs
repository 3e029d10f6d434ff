namespace NeuralNotebooks.Display;

/// <summary>A colour bar with its place: the bar itself, and right of it its labels and title.</summary>
internal sealed record ColorbarPlace(FieldTrace Field, Box Bar)
{
    private const double Distance = 14;

    /// <summary>The width from the plot's edge that a colour bar needs with its labels and title.</summary>
    internal static double Room(FieldTrace field)
    {
        var labels = field.Colorbar?.Ticktext ?? [];
        var widest = labels.Length == 0 ? 0 : labels.Max(label => TextWidth.Of(label, Metrics.TickFont));
        var title = string.IsNullOrEmpty(field.Colorbar?.Title?.Text) ? 0 : Metrics.LabelFont + Metrics.Gap;
        return Distance + Metrics.ColorbarWidth + Metrics.Gap + widest + title + Metrics.Edge;
    }

    /// <summary>The bar right of a plot, as high as it.</summary>
    internal static ColorbarPlace Beside(FieldTrace field, Box plot) =>
        new(field, new(plot.Right + Distance, plot.Top, Metrics.ColorbarWidth, plot.Height));

    /// <summary>The bar right of all panels, from the top of the first to the bottom of the last.</summary>
    internal static ColorbarPlace Beside(FieldTrace field, IReadOnlyList<Frame> frames)
    {
        var (top, right) = (frames.Min(frame => frame.Plot.Top), frames.Max(frame => frame.Plot.Right));
        return Beside(field, new Box(0, top, right, frames.Max(frame => frame.Plot.Bottom) - top));
    }

    /// <summary>Where the title stands, turned by a quarter.</summary>
    internal double TitleX => Bar.Left + Room(Field) - Distance - Metrics.Edge - Metrics.LabelFont + 4;

    /// <summary>Where plotly.js puts the left edge of its bar, which has some padding.</summary>
    internal double PlotlyLeft => Bar.Left - Distance + 4;
}

namespace NeuralNotebooks.Display;

/// <summary>Sizes of the drawing, in pixels of a figure shown at full width.</summary>
internal static class Metrics
{
    internal const double TickFont = 13, LabelFont = 14, TitleFont = 16, LegendFont = 13.5;
    internal const double TickLength = 4, Gap = 6, Edge = 12, LegendRow = 20, TitleRow = 21;
    internal const double ColorbarWidth = 14, SwatchWidth = 26;
    internal const double LineWidth = 2.2, MarkerSize = 7;
    internal const int DefaultWidth = 560, DefaultHeight = 350;
}

namespace NeuralNotebooks.Display;

/// <summary>A whole figure in Plotly's schema.</summary>
internal sealed record PlotlyFigure
{
    public Trace[] Data { get; init; } = [];
    public Layout Layout { get; init; } = new();
}

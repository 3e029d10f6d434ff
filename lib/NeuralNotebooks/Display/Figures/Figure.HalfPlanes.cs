namespace NeuralNotebooks.Display;

public sealed partial class Figure
{
    private const int Negative = 0, Positive = 1, Border = 6;

    /// <summary>
    /// Colours the two sides of the line w₁x + w₂y + b = 0: vermillion where the sum is above zero, blue where it is not. So points of
    /// the negative class should be the first series and points of the positive class the second. Set both ranges before.
    /// </summary>
    /// <param name="w1">w₁.</param>
    /// <param name="w2">w₂.</param>
    /// <param name="bias">b.</param>
    /// <exception cref="InvalidOperationException">The ranges are not set, or an axis is logarithmic.</exception>
    public Figure HalfPlanes(double w1, double w2, double bias)
    {
        if (x is not { Range: [var left, var right], Type: not "log" } || y is not { Range: [var low, var high], Type: not "log" })
            throw new InvalidOperationException("Half-planes have no end: set RangeX and RangeY before, on axes that are not logarithmic.");
        double Sum((double X, double Y) p) => Finite(w1, nameof(w1)) * p.X + Finite(w2, nameof(w2)) * p.Y + Finite(bias, nameof(bias));
        (double, double)[] corners = [(left, low), (right, low), (right, high), (left, high)];
        AddSide(HalfPlane.Of(corners, p => -Sum(p)), Negative);
        AddSide(HalfPlane.Of(corners, Sum), Positive);
        var border = HalfPlane.Border(corners, Sum);
        if (border.Length < 2) return this;
        return Add(new ScatterTrace
        {
            X = new([.. border.Select(p => p.X)]), Y = new([.. border.Select(p => p.Y)]), Mode = "lines",
            Line = new() { Color = Palette.Colour(Border), Width = Metrics.LineWidth, Dash = "solid" },
        });
    }

    private void AddSide((double X, double Y)[] outline, int series)
    {
        if (outline.Length < 3) return;
        Add(new ScatterTrace
        {
            X = new([.. outline.Select(p => p.X)]), Y = new([.. outline.Select(p => p.Y)]), Mode = "lines",
            Fill = "toself", Fillcolor = Palette.Colour(series) + "38", Line = new() { Color = Palette.Colour(series), Width = 0 }, Hoverinfo = "skip",
        }, beneathLines: true);
    }
}

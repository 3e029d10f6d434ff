namespace NeuralNotebooks.Display;

public sealed partial class Figure
{
    /// <summary>Makes the x axis logarithmic. Values that are not above zero are not drawn.</summary>
    public Figure LogX()
    {
        OnlyWhenOpen();
        x = Logarithmic(x);
        return this;
    }

    /// <summary>Makes the y axis logarithmic. Values that are not above zero are not drawn.</summary>
    public Figure LogY()
    {
        OnlyWhenOpen();
        y = Logarithmic(y);
        return this;
    }

    /// <summary>Sets the ends of the x axis, in data units; otherwise they follow the data.</summary>
    /// <exception cref="ArgumentException">The ends are equal or not finite, or not above zero on a logarithmic axis.</exception>
    public Figure RangeX(double from, double to)
    {
        OnlyWhenOpen();
        x = Ranged(x, from, to);
        return this;
    }

    /// <summary>Sets the ends of the y axis, in data units; otherwise they follow the data.</summary>
    /// <exception cref="ArgumentException">The ends are equal or not finite, or not above zero on a logarithmic axis.</exception>
    public Figure RangeY(double from, double to)
    {
        OnlyWhenOpen();
        y = Ranged(y, from, to);
        return this;
    }

    /// <summary>Draws one unit as long on the x axis as on the y axis: for loss surfaces, where directions matter.</summary>
    public Figure EqualAxes()
    {
        OnlyWhenOpen();
        y = y with { Scaleanchor = "x" };
        x = x with { Constrain = "domain" };
        y = y with { Constrain = "domain" };
        return this;
    }

    /// <summary>Stacks the bars of several series.</summary>
    public Figure Stacked()
    {
        OnlyWhenOpen();
        layout = layout with { Barmode = "stack" };
        return this;
    }

    /// <summary>Sets the text below the picture.</summary>
    public Figure Caption(string text)
    {
        layout = layout with { Meta = new() { Caption = text } };
        return this;
    }

    /// <summary>Sets the size in pixels; the picture shrinks where the page is narrower.</summary>
    /// <param name="width">From 160 to 4000.</param>
    /// <param name="height">From 120 to 4000.</param>
    public Figure Size(int width, int height)
    {
        if (width is < 160 or > 4000) throw new ArgumentOutOfRangeException(nameof(width), width, "A figure is 160 to 4000 pixels wide.");
        if (height is < 120 or > 4000) throw new ArgumentOutOfRangeException(nameof(height), height, "A figure is 120 to 4000 pixels high.");
        layout = layout with { Width = width, Height = height };
        return this;
    }

    private static Axis Logarithmic(Axis axis)
    {
        if (axis.Type == "log") return axis;
        var plain = axis with { Type = "log", Range = null };
        return axis.Range is [var from, var to] ? Ranged(plain, from, to) : plain;
    }

    private static Axis Ranged(Axis axis, double from, double to)
    {
        var log = axis.Type == "log";
        if (!double.IsFinite(from) || !double.IsFinite(to) || from == to)
            throw new ArgumentException($"An axis runs between two different finite numbers, not from {Show(from)} to {Show(to)}.");
        if (log && (from <= 0 || to <= 0))
            throw new ArgumentException($"A logarithmic axis runs between numbers above zero, not from {Show(from)} to {Show(to)}.");
        return axis with { Range = log ? [Math.Log10(from), Math.Log10(to)] : [from, to] };
    }

    private static string Show(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

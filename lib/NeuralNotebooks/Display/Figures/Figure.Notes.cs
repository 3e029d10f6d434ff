namespace NeuralNotebooks.Display;

public sealed partial class Figure
{
    /// <summary>Draws a dashed line across the plot at a height, with a label. It does not widen the axis.</summary>
    public Figure HorizontalLine(double y, string label = "") => AddShape(new()
    {
        Xref = "x domain", Yref = "y", X0 = 0, X1 = 1, Y0 = Finite(y, nameof(y)), Y1 = y, Line = Reference, Label = Labelled(label, "right"),
    });

    /// <summary>Draws a dashed line up the plot at a place, with a label. It does not widen the axis.</summary>
    public Figure VerticalLine(double x, string label = "") => AddShape(new()
    {
        Xref = "x", Yref = "y domain", X0 = Finite(x, nameof(x)), X1 = x, Y0 = 0, Y1 = 1, Line = Reference, Label = Labelled(label, "left"),
    });

    /// <summary>Writes a remark at a point, in data units.</summary>
    public Figure Annotate(double x, double y, string text)
    {
        OnlyWhenOpen();
        remarks.Add((Finite(x, nameof(x)), Finite(y, nameof(y)), text ?? ""));
        return this;
    }

    private static LineStyle Reference => new() { Color = SvgStyle.Axis.Light, Width = 1.4, Dash = "dash" };

    private static ShapeLabel? Labelled(string label, string side) =>
        string.IsNullOrEmpty(label) ? null : new() { Text = label, Textposition = "end", Textangle = 0, Xanchor = side };

    private Figure AddShape(Shape shape)
    {
        OnlyWhenOpen();
        shapes.Add(shape);
        return this;
    }

    // Plotly places remarks on a log axis by the power of ten.
    private Annotation Placed((double X, double Y, string Text) remark) => new()
    {
        Text = remark.Text,
        X = OnAxis(remark.X, x, "x"),
        Y = OnAxis(remark.Y, y, "y"),
        Xref = "x", Yref = "y", Showarrow = false, Xanchor = "left", Yanchor = "bottom", Xshift = 6, Yshift = 3,
    };

    private static double OnAxis(double value, Axis axis, string name)
    {
        if (axis.Type != "log") return value;
        return value > 0 ? Math.Log10(value)
            : throw new InvalidOperationException($"A remark at {name} = {Show(value)} has no place on a logarithmic axis: it needs a value above zero.");
    }

    private static double Finite(double value, string name) =>
        double.IsFinite(value) ? value : throw new ArgumentException($"A place on an axis is a finite number, not {Show(value)}.", name);
}

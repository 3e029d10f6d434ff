namespace NeuralNotebooks.Display;

/// <summary>A series' colour as an attribute: a class for the palette, which has a dark variant, else the colour itself.</summary>
internal static class SeriesColour
{
    internal static (string, object?) Stroke(string? colour) =>
        Palette.IndexOf(colour) is >= 0 and var i ? ("class", $"nn-s{i}") : ("stroke", colour ?? Palette.Colour(0));

    internal static (string, object?) Fill(string? colour) =>
        Palette.IndexOf(colour) is >= 0 and var i ? ("class", $"nn-f{i}") : ("fill", colour ?? Palette.Colour(0));

    /// <summary>The colour that stands for a trace in legends and labels.</summary>
    internal static string? Of(Trace trace) => trace switch
    {
        ScatterTrace { IsBand: true } band => band.Line?.Color,
        ScatterTrace scatter => scatter.Line?.Color ?? scatter.Marker?.Color,
        BarTrace bar => bar.Marker?.Color,
        _ => null,
    };
}

namespace NeuralNotebooks.Display;

/// <summary>
/// The Okabe–Ito colours, which readers with any kind of colour vision tell apart, in an order that also differs in
/// lightness. Yellow is left out: it can't be read on white. Markers and dashes differ too, so colour is never alone.
/// </summary>
internal static class Palette
{
    internal static readonly (string Light, string Dark)[] Series =
    [
        ("#0072b2", "#56b4e9"), // blue
        ("#d55e00", "#f0803c"), // vermillion
        ("#009e73", "#2fc79b"), // bluish green
        ("#cc79a7", "#e39bc4"), // reddish purple
        ("#e69f00", "#f2b632"), // orange
        ("#56b4e9", "#0f7fc0"), // sky blue
        ("#1f2328", "#e6e9ee"), // black, white on dark
    ];

    private static readonly string[] Names = ["blue", "vermillion", "green", "purple", "orange", "sky blue", "black"];

    internal static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "solid"];

    internal static readonly string[] Markers =
        ["circle", "square", "triangle-up", "diamond", "triangle-down", "cross", "x"];

    internal static string Colour(int series) => Series[series % Series.Length].Light;

    // A second round through the colours starts at another dash and marker, so that no two of 49 series look alike.
    internal static string Dash(int series) => Dashes[(series + series / Series.Length) % Dashes.Length];

    internal static string Marker(int series) => Markers[(series + series / Series.Length) % Markers.Length];

    /// <summary>The name of a series' colour, for text alternatives; "coloured" when it is another colour.</summary>
    internal static string NameOf(string? colour) => IndexOf(colour) is >= 0 and var i ? Names[i] : "coloured";

    /// <summary>The place of a colour in <see cref="Series"/>; -1 when it is another colour.</summary>
    internal static int IndexOf(string? colour) =>
        Array.FindIndex(Series, pair => pair.Light.Equals(colour, StringComparison.OrdinalIgnoreCase));
}

namespace NeuralNotebooks.Display;

/// <summary>Plotly's dash names as SVG dash arrays.</summary>
internal static class DashPattern
{
    internal static string? Of(string? dash) => dash switch
    {
        null or "solid" => null,
        "dash" => "8 4",
        "dot" => "2 3.5",
        "dashdot" => "8 3.5 2 3.5",
        "longdash" => "13 5",
        "longdashdot" => "13 4 2 4",
        _ => throw new InvalidOperationException($"The dash '{dash}' can't be drawn: use {string.Join(", ", Palette.Dashes.Distinct())}."),
    };
}

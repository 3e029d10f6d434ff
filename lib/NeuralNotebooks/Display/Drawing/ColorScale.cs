using System.Globalization;

namespace NeuralNotebooks.Display;

/// <summary>How numbers become colours in heat maps, contours and images.</summary>
public enum ColorScale
{
    /// <summary>White to dark blue: amounts and counts, from none to many.</summary>
    Blues,

    /// <summary>Dark violet through green to yellow: a surface, such as a loss.</summary>
    Viridis,

    /// <summary>Blue below zero, white at zero, vermillion above: weights and differences. The range is symmetrical about zero.</summary>
    Diverging,

    /// <summary>Black to white: pictures.</summary>
    Gray,

    /// <summary>Darker to lighter grey, neither black nor white: contour lines that show on light and on dark pages.</summary>
    Slate,
}

/// <summary>The colours of the scales, as stops with equal distances between.</summary>
internal static class ColorScales
{
    private static readonly Dictionary<ColorScale, string[]> Stops = new()
    {
        [ColorScale.Blues] = ["#f7fafd", "#dbe9f5", "#b8d3ea", "#8bb8dd", "#5a9acc", "#2f7bb8", "#0f5c9b", "#063d73"],
        [ColorScale.Viridis] = ["#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725"],
        [ColorScale.Diverging] = ["#00456e", "#0072b2", "#6aaed6", "#cfe3f1", "#ffffff", "#fbdcc6", "#f0a06a", "#d55e00", "#8a3b00"],
        [ColorScale.Gray] = ["#000000", "#ffffff"],
        [ColorScale.Slate] = ["#636c76", "#a8b1ba"],
    };

    /// <summary>Pairs of position (0 to 1) and colour, as Plotly writes a colour scale.</summary>
    internal static (double At, string Colour)[] Of(ColorScale scale)
    {
        var stops = Stops[scale];
        return [.. stops.Select((colour, i) => (Math.Round(i / (stops.Length - 1.0), 4), colour))];
    }

    /// <summary>The colour at a position from 0 to 1, between stops by linear interpolation in sRGB.</summary>
    internal static (byte R, byte G, byte B) At((double At, string Colour)[] stops, double position)
    {
        position = Math.Clamp(position, 0, 1);
        var right = Array.FindIndex(stops, stop => stop.At >= position);
        if (right <= 0) return Rgb(stops[right < 0 ? ^1 : 0].Colour);
        var (from, to) = (stops[right - 1], stops[right]);
        var share = (position - from.At) / (to.At - from.At);
        var (a, b) = (Rgb(from.Colour), Rgb(to.Colour));
        byte Mix(byte x, byte y) => (byte)Math.Round(x + (y - x) * share);
        return (Mix(a.R, b.R), Mix(a.G, b.G), Mix(a.B, b.B));
    }

    internal static string Hex((byte R, byte G, byte B) colour) => $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}";

    /// <summary>Whether white text reads better than black on a colour (relative luminance below 0.36).</summary>
    internal static bool NeedsWhiteText((byte R, byte G, byte B) c) => 0.2126 * Linear(c.R) + 0.7152 * Linear(c.G) + 0.0722 * Linear(c.B) < 0.36;

    private static double Linear(byte channel) => Math.Pow(channel / 255.0, 2.2);

    private static (byte R, byte G, byte B) Rgb(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return ((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }
}

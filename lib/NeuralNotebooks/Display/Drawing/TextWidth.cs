namespace NeuralNotebooks.Display;

/// <summary>
/// Estimates how wide a text is drawn in a sans-serif font. Errs on the wide side: fonts differ between machines
/// and a label must not be clipped on any.
/// </summary>
internal static class TextWidth
{
    /// <summary>How much wider a text is in bold.</summary>
    internal const double Bold = 1.12;

    // The widest of the usual fonts, DejaVu Sans and Verdana, are this much wider than the table below.
    private const double Widest = 1.08;

    /// <summary>Width in pixels of a text at a font size in pixels.</summary>
    internal static double Of(string text, double fontSize)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes()) ems += Ems(rune.Value);
        return ems * fontSize * Widest;
    }

    /// <summary>Cuts a text so that it fits, and marks the cut with "…".</summary>
    internal static string Fit(string text, double fontSize, double width)
    {
        if (Of(text, fontSize) <= width) return text;
        var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        while (runes.Count > 1 && Of(string.Concat(runes) + "…", fontSize) > width) runes.RemoveAt(runes.Count - 1);
        return string.Concat(runes).TrimEnd() + "…";
    }

    /// <summary>Breaks a text at spaces into lines that fit; a longer word is cut.</summary>
    internal static IReadOnlyList<string> Wrap(string text, double fontSize, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Of(longer, fontSize) > width)
            {
                lines.Add(Fit(line, fontSize, width));
                line = word;
            }
            else line = longer;
        }
        if (line.Length > 0) lines.Add(Fit(line, fontSize, width));
        return lines;
    }

    private static double Ems(int rune) => rune switch
    {
        >= 0x2E80 => 1.0,
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.3,
        ' ' or 'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' or '·' => 0.36,
        'I' => 0.32,
        'm' or 'M' or 'W' or '%' or '@' or '…' or '—' => 0.92,
        'w' => 0.78,
        >= 'A' and <= 'Z' => 0.7,
        >= '0' and <= '9' => 0.57,
        0x2070 or (>= 0xB2 and <= 0xB3) or 0xB9 or (>= 0x2074 and <= 0x208F) => 0.4,
        _ => 0.58,
    };
}

using System.Globalization;
using System.Text.RegularExpressions;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed partial class StyleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_text_colour_has_enough_contrast_on_its_grounds(int scheme)
    {
        var colours = Schemes()[scheme];
        string[] onSurface = ["text", "muted", "accent", "keyword", "type", "method", "string", "number", "comment"];
        var pairs = onSurface.SelectMany(c => new[] { (c, "surface"), (c, "paper") })
            .Concat([("good", "good-surface"), ("bad", "bad-surface"), ("text", "bad-surface"), ("text", "good-surface"),
                ("text", "note-surface"), ("accent", "bad-surface"), ("note", "paper"), ("bad", "paper")]);
        Assert.All(pairs, pair => Assert.True(Contrast(colours[pair.Item1], colours[pair.Item2]) >= 4.5,
            $"--{pair.Item1} on --{pair.Item2}: {Contrast(colours[pair.Item1], colours[pair.Item2]):0.00}, at least 4.5 (WCAG AA) is needed"));
    }

    [Fact]
    public void Every_colour_that_is_used_is_declared()
    {
        var style = SiteAssets.Style();
        var used = Regex.Matches(style, @"var\(--([a-z-]+)\)").Select(m => m.Groups[1].Value).Distinct();
        Assert.All(used, name => Assert.Contains($"--{name}:", style));
    }

    // The light colours and the dark ones, in the order in which the style sheet declares them.
    private static List<Dictionary<string, string>> Schemes() => [.. Regex.Split(SiteAssets.Style(), @"@media \(prefers-color-scheme: dark\)")
        .Select(part => Declaration().Matches(part).DistinctBy(m => m.Groups[1].Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value))];

    // WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double Contrast(string a, string b)
    {
        var (first, second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var c = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(0) + 0.7152 * Channel(2) + 0.0722 * Channel(4);
    }

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Declaration();
}

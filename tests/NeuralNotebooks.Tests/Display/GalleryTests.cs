using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

/// <summary>What holds for every picture.</summary>
public sealed partial class GalleryTests
{
    public static TheoryData<string> Names => [.. Gallery.Names];

    public static TheoryData<string> FigureNames => [.. Gallery.Figures.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Html_fetches_nothing_when_it_loads(string name)
    {
        var html = Gallery.Make(name).ToHtml();
        foreach (Match address in Addresses().Matches(Scripts().Replace(html, "")))
            Assert.StartsWith("data:", address.Groups[1].Value);
        foreach (Match address in Addresses().Matches(Gallery.SvgOf(Gallery.Make(name))))
            Assert.StartsWith("data:", address.Groups[1].Value);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_picture_has_a_text_alternative_of_useful_length(string name)
    {
        var view = Gallery.Make(name);
        Assert.InRange(view.AltText.Length, 20, 1500);
        if (name != "table") Assert.Contains($"<img alt=\"{Html.Escape(view.AltText)}\"", view.ToHtml());
    }

    [Theory, MemberData(nameof(Names))]
    public void A_picture_is_well_formed_and_free_of_infinities(string name)
    {
        var svg = Gallery.SvgOf(Gallery.Make(name));
        if (svg.Length == 0) return;
        Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
        svg = Pictures().Replace(svg, "");
        Assert.DoesNotContain("NaN", svg);
        Assert.DoesNotContain("∞", svg);
        Assert.DoesNotMatch(@"[0-9]E[+-]?[0-9]", svg);
    }

    [Theory, MemberData(nameof(FigureNames))]
    public void Text_stays_on_the_card(string name)
    {
        var root = XDocument.Parse(Gallery.Figures[name]().ToSvg()).Root!;
        var (width, height) = ((double)root.Attribute("width")!, (double)root.Attribute("height")!);
        foreach (var text in root.Descendants().Where(element => element.Name.LocalName == "text"))
        {
            var style = text.AncestorsAndSelf().Select(element => (string?)element.Attribute("style")).FirstOrDefault(s => s is not null) ?? "font-size:14px";
            var size = double.Parse(FontSize().Match(style).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            var length = TextWidth.Of(text.Value, size) * (style.Contains("600") ? TextWidth.Bold : 1);
            var (from, to) = Ends((string?)text.AncestorsAndSelf().Select(e => e.Attribute("text-anchor")).FirstOrDefault(a => a is not null), length);
            var angle = text.Attribute("transform") is { } turn ? double.Parse(Angle().Match(turn.Value).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) * Math.PI / 180 : 0;
            foreach (var end in new[] { from, to })
            {
                Assert.InRange((double)text.Attribute("x")! + end * Math.Cos(angle), -2, width + 2);
                Assert.InRange((double)text.Attribute("y")! + end * Math.Sin(angle), -2, height + 2);
            }
        }
    }

    [Theory, MemberData(nameof(FigureNames))]
    public void A_figure_survives_its_json(string name)
    {
        var figure = Gallery.Figures[name]();
        var copy = Figure.FromJson(figure.ToPlotlyJson());
        Assert.Equal(figure.ToSvg(), copy.ToSvg());
        Assert.Equal(figure.AltText, copy.AltText);
        Assert.Equal(figure.ToPlotlyJson(), copy.ToPlotlyJson());
    }

    [Theory, MemberData(nameof(FigureNames))]
    public void Json_can_stand_inside_a_script_element(string name) => Assert.DoesNotContain('<', Gallery.Figures[name]().ToPlotlyJson());

    private static (double, double) Ends(string? anchor, double length) => anchor switch
    {
        "middle" => (-length / 2, length / 2),
        "end" => (-length, 0),
        _ => (0, length),
    };

    [GeneratedRegex(@"(?:src|href|url)\s*[=(]\s*[""']?([^""')\s>]+)")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"<script\b.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("data:[^\"]*")]
    private static partial Regex Pictures();

    [GeneratedRegex(@"font-size:([0-9.]+)px")]
    private static partial Regex FontSize();

    [GeneratedRegex(@"rotate\((-?[0-9.]+)")]
    private static partial Regex Angle();
}

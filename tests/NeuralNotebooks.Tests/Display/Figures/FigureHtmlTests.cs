using System.Text.RegularExpressions;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class FigureHtmlTests
{
    [Fact]
    public void The_same_figure_has_the_same_html_and_another_another_id()
    {
        Assert.Equal(Gallery.Figures["lines"]().ToHtml(), Gallery.Figures["lines"]().ToHtml());
        Assert.NotEqual(Id("lines"), Id("gaps"));
    }

    [Fact]
    public void Plotly_is_loaded_only_on_a_click_with_a_pinned_version_and_a_hash()
    {
        var html = Gallery.Figures["lines"]().ToHtml();
        Assert.DoesNotMatch(@"<script[^>]+src=", html);
        Assert.True(html.IndexOf("onclick", StringComparison.Ordinal) < html.IndexOf("script.src", StringComparison.Ordinal));
        Assert.Matches(@"plotly\.js-dist-min@\d+\.\d+\.\d+/plotly\.min\.js", html);
        Assert.Matches("script.integrity = 'sha384-[A-Za-z0-9+/]{64}'", html);
    }

    [Fact]
    public void A_button_comes_from_the_script_only() => Assert.DoesNotContain("<button", Gallery.Figures["lines"]().ToHtml());

    [Fact]
    public void A_name_can_t_break_out_of_the_script()
    {
        var html = new Figure("</script><script>alert(1)</script>").Line([1, 2], [1, 2], "</script>").ToHtml();
        Assert.Equal(2, Regex.Count(html, "</script>"));
    }

    [Fact]
    public void A_caption_is_escaped_and_optional()
    {
        Assert.Contains("<figcaption style=\"font-size:.9em\">a &lt; b</figcaption>", new Figure().Caption("a < b").ToHtml());
        Assert.DoesNotContain("figcaption", new Figure().ToHtml());
    }

    private static string Id(string name) => Regex.Match(Gallery.Figures[name]().ToHtml(), "data-nn-figure=\"([0-9a-f]{8})\"").Groups[1].Value;
}

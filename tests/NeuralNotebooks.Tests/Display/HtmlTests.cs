using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<b>\"&'</b>", "&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;")]
    [InlineData("a\u0000b\u000bc", "a\uFFFDb\uFFFDc")]
    [InlineData("😀 ok", "😀 ok")]
    [InlineData("tab\tline\n", "tab\tline\n")]
    public void Markup_and_characters_that_xml_forbids_are_harmless(string text, string escaped) => Assert.Equal(escaped, Html.Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFD!", Html.Escape("\ud83d!"));

    [Fact]
    public void Combined_views_keep_both_contents()
    {
        var (one, two) = (new Table("a").Row(1), new Table("b").Row(2));
        foreach (var both in new[] { HtmlView.Stack(one, two), HtmlView.Row(one, two) })
        {
            Assert.Contains(one.ToHtml(), both.ToHtml());
            Assert.Contains(two.ToHtml(), both.ToHtml());
            Assert.Equal($"{one.AltText}\n{two.AltText}", both.ToString());
        }
        Assert.Contains("flex-flow:row", HtmlView.Row(one).ToHtml());
    }

    [Fact]
    public void Combining_nothing_is_an_error() => Assert.Contains("at least one", Assert.Throws<ArgumentException>(() => HtmlView.Stack()).Message);
}

using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class HtmlTests
{
    [Fact]
    public void What_HTML_gives_a_meaning_is_escaped() =>
        Assert.Equal("&lt;a href=&quot;x&quot;&gt; &amp; &#39;b&#39;", Html.Escape("<a href=\"x\"> & 'b'"));

    [Fact]
    public void Control_characters_are_left_out_and_other_letters_stay() =>
        Assert.Equal("añ∂😀\tb\nc", Html.Escape("a\0ñ∂😀\tb\n\u001bc"));
}

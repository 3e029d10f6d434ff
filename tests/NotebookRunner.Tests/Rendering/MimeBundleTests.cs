using NotebookRunner.Rendering;

namespace NotebookRunner.Tests.Rendering;

public class MimeBundleTests
{
    [Fact]
    public void Null_shows_nothing() => Assert.Empty(MimeBundle.Of(null));

    [Fact]
    public void A_value_with_ToHtml_shows_as_HTML_and_as_text()
    {
        var bundle = MimeBundle.Of(new Picture());

        Assert.Equal("<b>x</b>", (string?)bundle["text/html"]);
        Assert.Equal("a picture", (string?)bundle["text/plain"]);
    }

    [Fact]
    public void A_failing_ToHtml_fails_as_it_failed() =>
        Assert.Throws<DivideByZeroException>(() => MimeBundle.Of(new Broken()));

    [Fact]
    public void Half_a_character_does_not_break_the_file() => Assert.Equal("a\uFFFD", (string?)MimeBundle.Of("a\uD83D")["text/plain"]);

    private sealed class Picture
    {
        public string ToHtml() => "<b>x</b>";

        public override string ToString() => "a picture";
    }

    private sealed class Broken
    {
        public string ToHtml() => throw new DivideByZeroException();
    }
}

using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class CSharpHighlighterTests
{
    [Theory]
    [InlineData("var x = 1;", "k", "var")]
    [InlineData("var x = 1;", "n", "1")]
    [InlineData("string s = \"a<b\";", "s", "\"a<b\"")]
    [InlineData("var s = $\"a{x}b\";", "s", "a")]
    [InlineData("// why\nx();", "c", "// why")]
    [InlineData("net.forward(x);", "m", "forward")]
    [InlineData("new Net(3);", "t", "Net")]
    [InlineData("class Net : Module<Tensor> { }", "t", "Tensor")]
    [InlineData("Mnist.Load()", "t", "Mnist")]
    [InlineData("#!import setup.csx", "d", "#!import setup.csx")]
    [InlineData("foreach (var x in y) yield return x;", "k", "foreach")]
    public void A_token_has_its_colour(string code, string name, string text) =>
        Assert.Contains(Spans(code), span => span == (name, text));

    [Fact]
    public void Code_after_a_magic_line_is_coloured() =>
        Assert.Contains(("k", "var"), Spans("#!import setup.csx\nvar x = 1;"));

    [Fact]
    public void A_plain_name_stays_plain() =>
        Assert.DoesNotContain(Spans("var rate = speed + 1;"), span => span.Text is "rate" or "speed");

    [Theory]
    [InlineData("var x = ;\n}}} \"never closed")]
    [InlineData("#!import\n#!import b\r\nif (a < b && c > d) { /* no end")]
    [InlineData("#if never\nx\n#endif\n")]
    [InlineData("")]
    public void Without_its_spans_it_is_the_code(string code) =>
        Assert.Equal(code.ReplaceLineEndings("\n"), Text(code));

    [Fact]
    public void Any_text_comes_back_whole() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text =>
        {
            // HTML has no way to write control characters.
            var code = new string([.. text.Get.Where(c => c == '\n' || !char.IsControl(c) && !char.IsSurrogate(c))]);
            return Text(code) == code.ReplaceLineEndings("\n");
        }));

    [Fact]
    public void Code_that_is_cut_anywhere_comes_back_whole()
    {
        const string Code = "#!import a\nvar x = new Net<Tensor>(A.B) { P = $\"a{x:0.0}b\" }; // c\nif (x is [1, ..]) yield return (int)x?.Y!;";
        for (var from = 0; from < Code.Length; from++)
            for (var to = from; to <= Code.Length; to += 7)
                Assert.Equal(Code[from..to], Text(Code[from..to]));
    }

    private static string Text(string code) => Parse(code).TextContent;

    private static IEnumerable<(string Class, string Text)> Spans(string code) =>
        Parse(code).QuerySelectorAll("span").Select(span => (span.ClassName ?? "", span.TextContent));

    // Parsed within a span, because HTML drops a pre's first line end.
    private static AngleSharp.Dom.IElement Parse(string code) =>
        new HtmlParser().ParseDocument($"<div>{CSharpHighlighter.ToHtml(code)}</div>").QuerySelector("div")!;
}

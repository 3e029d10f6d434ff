using NotebookRunner.Notebooks;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class OutputHtmlTests
{
    [Fact]
    public void Nothing_shown_leaves_no_box() => Assert.Equal("", OutputHtml.ToHtml([new StreamOutput("stdout", "\n")]));

    [Fact]
    public void Lines_of_a_stream_are_one_text() => Assert.Contains(
        "<pre class=\"text\" tabindex=\"0\">epoch 1\nepoch 2 &lt;ok&gt;</pre>",
        OutputHtml.ToHtml([new StreamOutput("stdout", "epoch 1\n"), new StreamOutput("stderr", "epoch 2 <ok>\n")]));

    [Fact]
    public void Outputs_keep_their_order()
    {
        var html = OutputHtml.ToHtml([new StreamOutput("stdout", "first"), Sample.Shown("<b>second</b>"), Sample.Value("third")]);
        Assert.True(html.IndexOf("first") < html.IndexOf("<b>second</b>") && html.IndexOf("<b>second</b>") < html.IndexOf("third"));
        Assert.DoesNotContain("a picture", html);
    }

    [Theory]
    [InlineData(24, "text")]
    [InlineData(25, "text long")]
    public void A_long_text_scrolls_in_its_own_box(int lines, string name) => Assert.Contains(
        $"<pre class=\"{name}\" tabindex=\"0\">", OutputHtml.ToHtml([new StreamOutput("stdout", string.Join('\n', Enumerable.Repeat("x", lines)))]));

    [Fact]
    public void An_error_is_escaped_and_keeps_its_place()
    {
        var html = OutputHtml.ToHtml([new ErrorOutput("IndexOutOfRangeException", "a[<5>]", ["at line 3"])]);
        Assert.Contains("<strong>IndexOutOfRangeException</strong>: a[&lt;5&gt;]", html);
        Assert.Contains("<pre>at line 3</pre>", html);
    }

    [Fact]
    public void A_traceback_that_only_repeats_the_message_is_left_out() =>
        Assert.DoesNotContain("<pre>", OutputHtml.ToHtml([new ErrorOutput("E", "m", ["E: m"])]));
}

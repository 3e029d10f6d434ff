using NotebookRunner.Notebooks;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class SummaryTests
{
    [Fact]
    public void The_words_that_lead_every_chapter_in_are_left_out() =>
        Assert.Equal("How a sum decides.", Summary.Of("**What you will learn.** How a sum decides."));

    [Fact]
    public void It_is_the_first_paragraph_as_plain_text() => Assert.Equal(
        "You train a network on digits.", Summary.Of("# Title\n\nYou *train* a [network](x.html)\non `digits`.\n\nMore."));

    [Fact]
    public void A_long_one_is_cut_at_a_word()
    {
        var summary = Summary.Of(string.Join(' ', Enumerable.Repeat("word", 100)));
        Assert.True(summary.Length <= 200);
        Assert.EndsWith("word …", summary);
    }

    [Fact]
    public void A_notebook_without_prose_has_none() => Assert.Equal("", Summary.Of(new Notebook { Cells = [Sample.Code("x")] }));
}

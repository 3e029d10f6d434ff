using System.Text.Json.Nodes;
using NotebookRunner.Execution;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Execution;

public class ShownMarksTests
{
    [Fact]
    public void A_claim_s_text_and_value_are_read_with_their_entities() => Assert.Equal(
        [new ClaimResult("a < \"b\" & ö", "0.97", true)],
        In("""<p>x</p><div style="a>b" data-nn="claim" data-text="a &lt; &quot;b&quot; &amp; ö" data-value="0.97" data-holds="true">✓ <b>text</b></div>""").Claims);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("not-asserted", null)]
    [InlineData("True", false)]
    [InlineData("", false)]
    public void Only_true_holds_and_only_not_asserted_is_an_excuse(string mark, bool? holds) =>
        Assert.Equal(holds, In($"""<div data-nn="claim" data-text="t" data-value="v" data-holds="{mark}">""").Claims[0].Holds);

    [Fact]
    public void Exercises_and_several_marks_in_one_output_are_read_in_order()
    {
        var shown = In("""<div data-nn="exercise" data-id="e1" data-attempted="true" data-passed="false"></div><div data-nn="exercise" data-id="e2" data-attempted="true" data-passed="true"></div>""");
        Assert.Equal([new ExerciseResult("e1", true, false), new ExerciseResult("e2", true, true)], shown.Exercises);
    }

    [Fact]
    public void Words_that_only_look_like_a_mark_are_none() =>
        Assert.Empty(In("""<p>data-nn="claim"</p><div title="data-nn=claim">&lt;div data-nn="claim"&gt;</div>""").Claims);

    private static ShownMarks In(string html)
    {
        var sample = Sample.OfCode("x");
        return ShownMarks.In(sample with
        {
            Cells = [sample.Cells[0] with { Outputs = [new DisplayOutput(new JsonObject { ["text/html"] = html })] }],
        });
    }
}

using NotebookRunner.Results;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class CodeCellHtmlTests
{
    [Theory]
    [InlineData("#!import setup.csx")]
    [InlineData("Course.Ready();")]
    public void Set_up_is_folded_away(string source) => Assert.Contains("<details class=\"set-up\">", Html(source));

    [Fact]
    public void Set_up_that_failed_is_open() => Assert.DoesNotContain("<details", Html("Course.Ready()", CellStatus.Failed));

    [Fact]
    public void Other_code_is_open() => Assert.DoesNotContain("<details", Html("var x = 1;"));

    [Fact]
    public void A_cell_that_was_not_run_says_so() => Assert.Contains("Not run: an earlier cell failed.", Html("x", CellStatus.NotRun));

    [Fact]
    public void A_cell_that_failed_names_the_line() => Assert.Contains("Failed in line 2 of this cell.", Html("x", CellStatus.Failed));

    [Theory]
    [InlineData("parameters", "Parameters to change")]
    [InlineData("injected-parameters", "Changed for this run")]
    [InlineData("exercise", "Exercise")]
    public void A_tagged_cell_is_labelled(string tag, string label) =>
        Assert.Contains($"<p class=\"label\">{label}</p>", CodeCellHtml.ToHtml(Sample.Tagged(tag, "x"), null, "id"));

    [Theory]
    [InlineData(0.9, false)]
    [InlineData(1.04, true)]
    public void Only_a_slow_cell_tells_its_time(double seconds, bool told) => Assert.Equal(
        told, CodeCellHtml.ToHtml(Sample.Code("x"), new CellResult("x", CellStatus.Passed, seconds), "id").Contains("1.0 s"));

    private static string Html(string source, CellStatus status = CellStatus.Passed) => CodeCellHtml.ToHtml(
        Sample.Code(source),
        new CellResult("code", status, 0, status == CellStatus.Failed ? new CellError("E", "m", 2) : null),
        "id");
}

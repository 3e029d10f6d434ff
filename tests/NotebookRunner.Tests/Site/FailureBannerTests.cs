using NotebookRunner.Results;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class FailureBannerTests
{
    [Fact]
    public void A_notebook_that_passed_has_none() => Assert.Equal("", FailureBanner.ToHtml(Sample.Executed("a").Result, []));

    [Fact]
    public void It_leads_to_the_cell_that_failed_and_counts_those_not_run()
    {
        var html = FailureBanner.ToHtml(Sample.Failed("a").Result, ["cell-1", "cell-2", "cell-3"]);
        Assert.Contains("Cell code, line 2: DivideByZeroException", html);
        Assert.Contains("<a href=\"#cell-2\">", html);
        Assert.Contains("Cells not run: 1", html);
    }

    [Fact]
    public void It_tells_every_claim_that_does_not_hold()
    {
        var result = Sample.Executed("a").Result with
        {
            Status = RunStatus.Failed, Claims = [new("x < y", "3", false), new("holds", "4", true), new("skipped", "5", null)],
        };
        var html = FailureBanner.ToHtml(result, []);
        Assert.Contains("Does not hold: x &lt; y. Measured: 3", html);
        Assert.DoesNotContain("holds", html);
        Assert.DoesNotContain("skipped", html);
    }
}

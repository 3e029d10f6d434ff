using System.Text.Json.Nodes;
using NotebookRunner.Execution;
using NotebookRunner.Protocol;
using NotebookRunner.Results;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Execution;

public class ResultOfTests
{
    private const string Source = "Claim.That(\"text\", true, \"1\")";

    [Fact]
    public void A_claim_that_holds_passes() => Assert.Null(Result(Shown("true")).Error);

    [Fact]
    public void A_broken_claim_fails_the_notebook() => Assert.Contains("does not hold: text (0.5)", Result(Shown("false")).Error);

    [Fact]
    public void Fewer_claims_shown_than_held_fail_the_notebook() => Assert.Contains("holds 1 claims and showed 0", Result(null).Error);

    [Fact]
    public void A_claim_may_be_silent_only_when_parameters_were_given()
    {
        Assert.Contains("not asserted", Result(Shown("not-asserted")).Error);
        Assert.Null(Result(Shown("not-asserted"), new RunSettings { AllClaimsAsserted = false }).Error);
    }

    private static JsonObject Shown(string holds) => new()
    {
        ["text/html"] = $"""<div data-nn="claim" data-text="text" data-value="0.5" data-holds="{holds}"></div>""",
    };

    private static NotebookResult Result(JsonObject? shown, RunSettings? settings = null)
    {
        var record = new NotebookRecord(Sample.OfCode(Source));
        record.Take(new CellBegan(0));
        if (shown is not null)
            record.Take(new ValueShown(shown, IsResult: true));
        record.Take(new CellEnded(null, [], 100));
        return ResultOf.Notebook(record.Executed(), record, TimeSpan.FromSeconds(1), settings ?? new RunSettings());
    }
}

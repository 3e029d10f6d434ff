using NotebookRunner.Results;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class FactsTests
{
    [Theory]
    [InlineData(0.04, "0.0 s")]
    [InlineData(9.94, "9.9 s")]
    [InlineData(59.4, "59 s")]
    [InlineData(59.6, "1 min 0 s")]
    [InlineData(125, "2 min 5 s")]
    public void Durations_are_told_as_people_say_them(double seconds, string words) => Assert.Equal(words, Facts.Duration(seconds));

    [Fact]
    public void Claims_that_were_not_asserted_are_told_apart()
    {
        var result = Sample.Executed("a").Result with { Claims = [new("a", "1", true), new("b", "2", false), new("c", "3", null)] };
        Assert.Equal("1 of 2 claims hold, 1 not asserted", Facts.Claims(result));
    }

    [Fact]
    public void A_notebook_without_claims_tells_none() => Assert.Equal("", Facts.Claims(Sample.Executed("a").Result));
}

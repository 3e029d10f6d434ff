using NotebookRunner.Execution;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Execution;

public class ClaimCountTests
{
    [Theory]
    [InlineData("Claim.That(\"a\", true, \"\")", 1)]
    [InlineData("Claim.AtLeast(\"a\", 1, 2).Display();\nClaim.Between(\"b\", 1, 2, 3)", 2)]
    [InlineData("// Claim.That(\"a\")\nvar s = \"Claim.That(x)\";", 0)]
    [InlineData("MyClaim.That(1); Other.Claim.That(2);", 0)]
    public void Calls_count_and_words_do_not(string source, int expected) => Assert.Equal(expected, ClaimCount.In(Sample.OfCode(source)));
}

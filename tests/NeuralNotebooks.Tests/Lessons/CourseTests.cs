using System.Xml.Linq;
using NeuralNotebooks.Data;
using NeuralNotebooks.Lessons;

namespace NeuralNotebooks.Tests.Lessons;

public class CourseTests : LessonTests
{
    [Fact]
    public void Ready_shows_engine_versions_threads_and_data()
    {
        var text = Course.Ready().AltText;
        Assert.Contains("Engine: TorchSharp", text);
        Assert.Contains("Versions: .NET 10", text);
        Assert.Matches("Threads: [1-9]", text);
        Assert.Contains($"Data: {CourseFolder.Data}", text);
        Assert.DoesNotContain("Host:", text);
    }

    [Fact]
    public void Ready_is_not_taken_for_a_claim() => Assert.DoesNotContain("data-nn", Course.Ready().ToHtml());

    [Fact]
    public void Summary_counts_claims_and_exercises()
    {
        Claim.That("one", true, "1");
        Claim.That("two", false, "0 < 1");
        Claim.That("three", true, "3", "this machine is slow");
        Exercise.Check("a", () => 1, check => check.Expect(1));
        Exercise.Check("b", () => 2, check => check.Expect(1));
        Exercise.Check("c", () => double.NaN, check => check.Expect(1));
        Assert.Equal("""
            Claims: 1 of 3 hold; 1 not asserted: this machine is slow.
            ✗ Does not hold: two (measured: 0 < 1).
            Exercises: 1 of 3 passed, 2 attempted.
            Next: 06-pretrain-finetune
            """.ReplaceLineEndings("\n"), Course.Summary("06-pretrain-finetune").AltText);
    }

    [Fact]
    public void A_cell_that_runs_again_is_counted_once()
    {
        for (var run = 0; run < 2; run++)
        {
            Claim.That("one", run == 1, "1");
            Exercise.Check("a", () => run, check => check.Expect(1));
        }
        Assert.Equal("Claims: 1 of 1 hold.\nExercises: 1 of 1 passed, 1 attempted.", Course.Summary().AltText);
    }

    [Fact]
    public void Summary_is_not_taken_for_a_claim_and_is_escaped()
    {
        Claim.That("a < b", false, "\"&");
        var html = Course.Summary("<b>").ToHtml();
        Assert.DoesNotContain("data-nn", html);
        Assert.Contains("a < b (measured: \"&)", XElement.Parse(html).Value);
    }

    [Fact]
    public void Claims_from_many_threads_are_all_counted()
    {
        Parallel.For(0, 200, i => Claim.That($"claim {i}", true, ""));
        Assert.StartsWith("Claims: 200 of 200 hold.", Course.Summary().AltText);
    }
}

using System.Xml.Linq;
using NeuralNotebooks.Lessons;

namespace NeuralNotebooks.Tests.Lessons;

public class ExerciseTests : LessonTests
{
    private const string Stub = "Put your answer in place of the stub, then run the cell again.";

    [Fact]
    public void A_right_answer_passes()
    {
        var result = Exercise.Check("01-output", () => -1.25, check => check.Expect(-1.25).Explain("0.5 − 2 + 0.25."));
        Assert.Equal("""<div data-nn="exercise" data-id="01-output" data-attempted="true" data-passed="true" """.TrimEnd(), Attributes(result));
        Assert.Equal("✓ Passed: exercise 01-output. Your answer: -1.25. 0.5 − 2 + 0.25.", result.AltText);
    }

    [Fact]
    public void A_wrong_answer_gets_the_hint()
    {
        var result = Exercise.Check("01-output", () => 7.0, check => check.Expect(-1.25).Hint("Multiply first."));
        Assert.Equal("""<div data-nn="exercise" data-id="01-output" data-attempted="true" data-passed="false" """.TrimEnd(), Attributes(result));
        Assert.Equal("✗ Not yet: exercise 01-output. Your answer: 7. Multiply first.", result.AltText);
    }

    [Fact]
    public void A_known_mistake_gets_its_own_hint()
    {
        var result = Exercise.Check("03-loss", () => 5.0, check => check
            .Expect(2.5).Hint("Look again.").Mistake(1, "no").Mistake(5, "This is the sum.").Mistake(answer => answer > 3, "Too large."));
        Assert.Equal("This is the sum.", result.Message);
    }

    [Fact]
    public void A_mistake_can_be_known_by_a_property() => Assert.Equal("A loss is never negative.",
        Exercise.Check("id", () => -3.0, check => check.Expect(2.5).Mistake(x => x < 0, "A loss is never negative.")).Message);

    [Fact]
    public void A_right_answer_passes_even_if_it_resembles_a_mistake() =>
        Assert.True(Exercise.Check("id", () => 2.0, check => check.Expect(2).Mistake(x => x > 1, "no")).HasPassed);

    [Fact]
    public void A_stub_is_not_attempted()
    {
        ExerciseResult[] stubs =
        [
            Exercise.Check("id", () => double.NaN, check => check.Expect(1)),
            Exercise.Check("id", () => float.NaN, check => check.Expect(1)),
            Exercise.Check("id", () => (string)null!, check => check.Expect("B")),
            Exercise.Check("id", () => " ", check => check.Expect("B")),
            Exercise.Check("id", () => "?", check => check.Expect("B")),
            Exercise.Check("id", () => (int?)null, check => check.Expect(1)),
            Exercise.Check("id", () => (bool?)null, check => check.Expect(true)),
            Exercise.Check("id", () => Array.Empty<double>(), check => check.Expect([1.0])),
            Exercise.Check("id", () => new string[2], check => check.Expect(["a", "b"])),
            Exercise.Check("id", () => (double.NaN, ""), check => check.Expect((1, "a"))),
            Exercise.Check("id", () => 0, check => check.Expect(1).Stub(0)),
            Exercise.Check<double>("id", () => throw new NotImplementedException(), check => check.Expect(1)),
            Exercise.Check("id", () => Task.Run(() => Todo()).Result, check => check.Expect(1)),
        ];
        foreach (var result in stubs)
        {
            Assert.Equal((false, false, Stub), (result.Attempted, result.HasPassed, result.Message));
            Assert.EndsWith("data-attempted=\"false\" data-passed=\"false\"", Attributes(result));
        }
    }

    [Fact]
    public void A_computed_array_of_NaN_is_an_attempt_with_its_own_hint() => Assert.Equal("It overflows.",
        Exercise.Check("id", () => new[] { double.NaN, double.NaN }, check => check
            .Expect([1, 2]).Mistake(p => p.Any(x => !double.IsFinite(x)), "It overflows.")).Message);

    [Fact]
    public void An_exception_becomes_a_hint()
    {
        var result = Exercise.Check("id", () => (new int[2])[2], check => check.Expect(1));
        Assert.True(result is { Attempted: true, HasPassed: false });
        Assert.StartsWith("Your code threw IndexOutOfRangeException: ", result.Message);
        Assert.EndsWith("look at where your loops end.", result.Message);
    }

    [Fact]
    public void A_choice_has_a_hint_for_each_wrong_one()
    {
        ExerciseResult Choose(string guess) => Exercise.Check("05-predict", () => guess, check => check
            .Expect("B").Mistake("A", "Too far.").Mistake("C", "Too short."));
        Assert.True(Choose("b ").HasPassed);
        Assert.Equal("Too far.", Choose("a").Message);
        Assert.Equal("Too short.", Choose("C").Message);
        Assert.Equal("This is not it yet.", Choose("D").Message);
    }

    [Fact]
    public void Every_requirement_must_hold_and_the_first_broken_one_is_the_hint()
    {
        ExerciseResult Check(double x) => Exercise.Check("id", () => x, check => check
            .Require(a => a > 0, "It must be positive.").Require(a => a < 1, "It must be less than 1.").Mistake(7, "Seven is the count."));
        Assert.True(Check(0.5).HasPassed);
        Assert.Equal("It must be positive.", Check(-1).Message);
        Assert.Equal("It must be less than 1.", Check(2).Message);
        Assert.Equal("Seven is the count.", Check(7).Message);
    }

    [Fact]
    public void A_requirement_is_judged_only_once_the_expected_value_is_right()
    {
        ExerciseResult Check(int x, bool holds) => Exercise.Check("id", () => x, check => check
            .Expect(2).Require(_ => holds, "Not for other inputs.").Mistake(3, "One too many.").Hint("Count again."));
        Assert.True(Check(2, true).HasPassed);
        Assert.Equal("Not for other inputs.", Check(2, false).Message);
        Assert.Equal("One too many.", Check(3, false).Message);
        Assert.Equal("Count again.", Check(4, false).Message);
        Assert.Equal("Count again.", Exercise.Check("id", () => 4, check => check
            .Expect(2).Require(_ => throw new ArgumentException("oh"), "no").Hint("Count again.")).Message);
    }

    [Fact]
    public void A_check_that_says_nothing_passes_nothing() =>
        Assert.Contains("needs Expect or Require", Exercise.Check("id", () => 1, check => { }).Message);

    [Fact]
    public void A_check_never_throws()
    {
        Assert.False(Exercise.Check("id", () => 1, check => throw new ArgumentException("oh")).HasPassed);
        Assert.False(Exercise.Check("id", () => 1, check => check.Require(x => throw new ArgumentException("oh"), "")).HasPassed);
        Assert.False(Exercise.Check<int>("id", null!, null!).HasPassed);
        Assert.False(Exercise.Check(null!, () => 1, check => check.Expect(2)).HasPassed);
    }

    [Fact]
    public void Id_and_hint_are_escaped()
    {
        var root = XElement.Parse(Exercise.Check("a\"<b>'&ü", () => "<i>", check => check.Expect("x").Hint("1 < 2 & \"so\"")).ToHtml());
        Assert.Equal("a\"<b>'&ü", root.Attribute("data-id")!.Value);
        Assert.Contains("Your answer: \"<i>\".", root.Value);
        Assert.Contains("1 < 2 & \"so\"", root.Value);
    }

    [Fact]
    public void Answers_are_shown_the_same_under_every_culture() => Cultures.ForEach(() => Assert.Contains(
        "[1.5, -2000.25]", Exercise.Check("id", () => new[] { 1.5, -2000.25 }, check => check.Expect([1, 2])).AltText));

    private static double Todo() => throw new NotImplementedException();
}

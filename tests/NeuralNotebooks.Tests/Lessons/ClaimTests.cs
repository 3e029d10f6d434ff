using System.Xml.Linq;
using NeuralNotebooks.Lessons;

namespace NeuralNotebooks.Tests.Lessons;

public class ClaimTests : LessonTests
{
    [Fact]
    public void A_claim_that_holds_says_so_in_its_attributes() => Assert.Equal(
        """<div data-nn="claim" data-text="The loss falls" data-value="0.12" data-holds="true" """.TrimEnd(),
        Attributes(Claim.That("The loss falls", true, "0.12")));

    [Fact]
    public void A_claim_that_does_not_hold_says_so_in_its_attributes() => Assert.Equal(
        """<div data-nn="claim" data-text="The loss falls" data-value="3.4" data-holds="false" """.TrimEnd(),
        Attributes(Claim.That("The loss falls", false, "3.4")));

    [Fact]
    public void Under_other_parameters_a_claim_is_not_asserted_and_says_why()
    {
        Course.Default("epochs", 2, 10);
        var claim = Claim.AtLeast("Accuracy", 0.5, 0.97, "0.0%");
        Assert.Null(claim.Holds);
        Assert.EndsWith("data-holds=\"not-asserted\"", Attributes(claim));
        Assert.Contains("not asserted: you changed epochs from 10 to 2", claim.ToHtml());
        Assert.Contains("not asserted: you changed epochs from 10 to 2", claim.AltText);
    }

    [Fact]
    public void Back_at_the_default_a_claim_is_asserted_again()
    {
        Course.Default("epochs", 2, 10);
        Course.Default("epochs", 10, 10);
        Assert.True(Claim.That("text", true, "1").Holds);
    }

    [Fact]
    public void Every_changed_parameter_is_named()
    {
        Course.Default("hidden", new[] { 64, 32 }, new[] { 128 });
        Course.Default("rate", 0.5, 0.01);
        Course.Default("name", "Ü", "Ü");
        Assert.Equal("you changed hidden from [128] to [64, 32] and rate from 0.01 to 0.5", Claim.That("text", true, "1").NotAssertedBecause);
    }

    [Fact]
    public void A_notebook_can_give_a_reason_of_its_own()
    {
        var claim = Claim.That("text", true, "1", notAssertedBecause: "this machine has one core");
        Assert.Contains("not asserted: this machine has one core", claim.AltText);
    }

    [Theory]
    [InlineData(0.97, true), InlineData(0.98, true), InlineData(0.975, true), InlineData(0.9699, false), InlineData(0.9801, false)]
    [InlineData(double.NaN, false), InlineData(double.PositiveInfinity, false)]
    public void A_range_includes_its_ends(double value, bool holds) => Assert.Equal(holds, Claim.Between("text", value, 0.97, 0.98).Holds);

    [Theory, InlineData(1, true), InlineData(0.99, false), InlineData(double.NaN, false), InlineData(double.PositiveInfinity, true)]
    public void At_least_includes_the_bound(double value, bool holds) => Assert.Equal(holds, Claim.AtLeast("text", value, 1).Holds);

    [Theory, InlineData(1, true), InlineData(1.01, false), InlineData(double.NaN, false), InlineData(double.NegativeInfinity, true)]
    public void At_most_includes_the_bound(double value, bool holds) => Assert.Equal(holds, Claim.AtMost("text", value, 1).Holds);

    [Theory]
    [InlineData(2, 2, 0, true), InlineData(2, 2.001, 0, false), InlineData(2, 2.001, 0.01, true), InlineData(2, double.NaN, 1, false)]
    [InlineData(double.NaN, double.NaN, 1, false), InlineData(double.PositiveInfinity, double.PositiveInfinity, 0, true)]
    public void Equality_has_a_tolerance(double expected, double actual, double tolerance, bool holds) =>
        Assert.Equal(holds, Claim.Equal("text", expected, actual, tolerance).Holds);

    [Fact]
    public void A_value_just_outside_is_not_rounded_to_the_limit()
    {
        var claim = Claim.AtLeast("text", 0.96999, 0.97, "0.0%");
        Assert.Equal("0.96999", claim.Value);
        Assert.Contains("expected: at least 97.0%", claim.AltText);
    }

    [Fact]
    public void Text_and_value_are_escaped()
    {
        const string text = "a < b & \"c\" 'd' ≤ ü 😀", value = "<script>alert(1)</script>";
        var html = Claim.That(text, true, value).ToHtml();
        var root = XElement.Parse(html);
        Assert.Equal((text, value), (root.Attribute("data-text")!.Value, root.Attribute("data-value")!.Value));
        Assert.DoesNotContain("<script", html);
        Assert.Contains(text, root.Value);
    }

    [Fact]
    public void The_state_is_told_by_sign_and_word_and_colour()
    {
        var states = new[] { Claim.That("a", true, ""), Claim.That("b", false, ""), Claim.That("c", true, "", "why") };
        Assert.Equal(["✓ Holds", "✗ Does not hold", "– Not asserted"], states.Select(claim => XElement.Parse(claim.ToHtml()).Element("strong")!.Value));
        Assert.Equal(3, states.Select(claim => claim.ToHtml().Split("solid ")[1][..7]).Distinct().Count());
    }

    [Fact]
    public void A_claim_never_throws()
    {
        Claim[] claims =
        [
            Claim.That(null!, true, null!), Claim.That("", false, ""), Claim.That("\0\ud800", true, "\uffff"),
            Claim.Between(null!, double.NaN, double.NaN, double.NaN, null!), Claim.Between("x", 1, 2, 0, "Q\0"),
            Claim.AtLeast("x", double.NegativeInfinity, double.NaN, "Z9"), Claim.Equal("x", 1, 2, double.NaN, "{"),
        ];
        foreach (var claim in claims)
        {
            Assert.NotNull(XElement.Parse(claim.ToHtml()).Attribute("data-holds"));
            Assert.NotEmpty(claim.AltText);
        }
    }

    [Fact]
    public void A_parameter_that_can_not_be_shown_does_not_throw()
    {
        Course.Default("odd", new Unshowable(), null!);
        Assert.Contains("can't be shown", Claim.That("text", true, "1").NotAssertedBecause);
    }

    [Fact]
    public void Numbers_are_the_same_under_every_culture()
    {
        var expected = Claim.Between("text", 0.97451, 0.97, 0.982, "0.00%").ToHtml();
        Assert.Contains("data-value=\"97.45%\"", expected);
        Assert.Contains("expected: 97.00% to 98.20%", expected);
        Cultures.ForEach(() => Assert.Equal(expected, Claim.Between("text", 0.97451, 0.97, 0.982, "0.00%").ToHtml()));
        Cultures.ForEach(() => Assert.Contains("3 ± 0.5", Claim.Equal("text", 3, 1.25, 0.5).AltText));
    }

    private sealed class Unshowable
    {
        public override string ToString() => throw new InvalidOperationException("no");
    }
}

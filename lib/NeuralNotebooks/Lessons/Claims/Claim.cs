using NeuralNotebooks.Display;

namespace NeuralNotebooks.Lessons;

/// <summary>
/// A statement of the notebook with the value that was measured for it. It shows whether the statement holds; under other
/// than the default parameters (see <see cref="Course.Default"/>) it is not asserted. Making a claim never throws.
/// </summary>
/// <example><code>Claim.Between("Test accuracy agrees with PyTorch", accuracy, 0.970, 0.982, "0.00%")</code></example>
public sealed class Claim : HtmlView
{
    private readonly string? expected;

    private Claim(string? text, bool holds, string? value, string? expected, string? notAssertedBecause)
    {
        Text = string.IsNullOrWhiteSpace(text) ? "(a claim without a text)" : text;
        Value = value ?? "nothing";
        this.expected = expected;
        NotAssertedBecause = notAssertedBecause ?? LessonLog.Current.WhyNotAsserted;
        Holds = NotAssertedBecause is null ? holds : null;
        LessonLog.Current.Add(this);
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>The measured value, as text.</summary>
    public string Value { get; }

    /// <summary>Whether the statement holds; null when it is not asserted.</summary>
    public bool? Holds { get; }

    /// <summary>Why the statement is not asserted, such as "you changed epochs from 10 to 2"; null when it is.</summary>
    public string? NotAssertedBecause { get; }

    /// <inheritdoc/>
    public override string AltText => $"{Mark.Sign} {Mark.Word}: {Text}. Measured: {Value}{Reason}";

    private Mark Mark => Holds switch { true => Mark.Holds, false => Mark.DoesNotHold, null => Mark.NotAsserted };

    private string Reason => Holds is null ? $"; not asserted: {NotAssertedBecause}" : expected is null ? "" : $"; expected: {expected}";

    /// <summary>A claim with its truth.</summary>
    /// <param name="text">The statement, without a full stop.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="value">What was measured.</param>
    /// <param name="notAssertedBecause">A reason of the notebook's own not to assert it; null for none.</param>
    public static Claim That(string text, bool holds, string value, string? notAssertedBecause = null) =>
        new(text, holds, value, null, notAssertedBecause);

    /// <summary>A claim that a number lies in a range, ends included. NaN lies in none.</summary>
    /// <param name="text">The statement, without a full stop.</param>
    /// <param name="value">What was measured.</param>
    /// <param name="low">The least value for which the claim holds.</param>
    /// <param name="high">The greatest value for which the claim holds.</param>
    /// <param name="format">.NET number format for the three numbers, such as <c>0.0%</c>.</param>
    /// <param name="notAssertedBecause">A reason of the notebook's own not to assert it; null for none.</param>
    public static Claim Between(string text, double value, double low, double high, string format = "0.####", string? notAssertedBecause = null) =>
        Number(text, value, low <= value && value <= high, [low, high], bounds => $"{bounds[0]} to {bounds[1]}", format, notAssertedBecause);

    /// <summary>A claim that a number is <paramref name="low"/> or more.</summary>
    /// <inheritdoc cref="Between"/>
    public static Claim AtLeast(string text, double value, double low, string format = "0.####", string? notAssertedBecause = null) =>
        Number(text, value, value >= low, [low], bounds => $"at least {bounds[0]}", format, notAssertedBecause);

    /// <summary>A claim that a number is <paramref name="high"/> or less.</summary>
    /// <inheritdoc cref="Between"/>
    public static Claim AtMost(string text, double value, double high, string format = "0.####", string? notAssertedBecause = null) =>
        Number(text, value, value <= high, [high], bounds => $"at most {bounds[0]}", format, notAssertedBecause);

    /// <summary>A claim that a number equals another, but for a tolerance.</summary>
    /// <param name="text">The statement, without a full stop.</param>
    /// <param name="expected">What the number should be.</param>
    /// <param name="actual">What was measured.</param>
    /// <param name="tolerance">How far it may be away, in the number's own unit.</param>
    /// <param name="format">.NET number format, such as <c>0.0%</c>.</param>
    /// <param name="notAssertedBecause">A reason of the notebook's own not to assert it; null for none.</param>
    public static Claim Equal(
        string text, double expected, double actual, double tolerance = 0, string format = "0.######", string? notAssertedBecause = null) =>
        Number(text, actual, actual == expected || Math.Abs(actual - expected) <= tolerance, [expected],
            bounds => tolerance == 0 ? bounds[0] : $"{bounds[0]} ± {ValueText.Of(tolerance)}", format, notAssertedBecause);

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var attributes = Card.Attribute("data-nn", "claim") + Card.Attribute("data-text", Text) + Card.Attribute("data-value", Value)
            + Card.Attribute("data-holds", Holds switch { true => "true", false => "false", null => "not-asserted" });
        return Card.Html(attributes, Mark, Html.Escape(Text), Html.Escape($"Measured: {Value}{Reason}"));
    }

    private static Claim Number(
        string text, double value, bool holds, double[] bounds, Func<string[], string> expected, string format, string? notAssertedBecause)
    {
        var shown = ValueText.Of(value, format);
        string[] limits = [.. bounds.Select(bound => ValueText.Of(bound, format))];
        // Rounded, a value just outside would look as if it were the limit.
        if (!holds && limits.Contains(shown)) shown = ValueText.Of(value);
        return new Claim(text, holds, shown, expected(limits), notAssertedBecause);
    }
}

namespace NeuralNotebooks.Lessons;

/// <summary>What is right in an exercise, and which mistakes get which hint. The first rule that fits decides.</summary>
/// <typeparam name="T">The answer's type: a number, text, array, tuple, tensor …</typeparam>
public sealed class AnswerCheck<T>
{
    private const double UsualTolerance = 1e-6;

    private readonly List<(Func<T, bool> Holds, string Hint)> requirements = [];
    private readonly List<(Func<T, bool> Fits, string Hint)> mistakes = [];
    private readonly List<T> stubs = [];
    private (T Value, double Tolerance)? expected;
    private string? hint;
    private string? explanation;

    /// <summary>The right answer. Numbers are compared with a tolerance, texts without regard to case, lists item by item.</summary>
    /// <param name="value">The right answer.</param>
    /// <param name="tolerance">How far a number may be away, times the expected number where that is larger than 1.</param>
    public AnswerCheck<T> Expect(T value, double tolerance = UsualTolerance)
    {
        expected = (value, tolerance);
        return this;
    }

    /// <summary>
    /// Something that a right answer fulfils. With an expected value it is judged only once the answer agrees with that;
    /// without one it decides alone.
    /// </summary>
    /// <param name="holds">Whether the answer fulfils it.</param>
    /// <param name="hint">What to think about when it does not.</param>
    public AnswerCheck<T> Require(Func<T, bool> holds, string hint)
    {
        requirements.Add((holds, hint));
        return this;
    }

    /// <summary>A mistake known by the answer to which it leads.</summary>
    /// <param name="value">The wrong answer.</param>
    /// <param name="hint">What led to it.</param>
    /// <param name="tolerance">As in <see cref="Expect"/>.</param>
    public AnswerCheck<T> Mistake(T value, string hint, double tolerance = UsualTolerance) =>
        Mistake(answer => AnswerComparison.Difference(value, answer, tolerance) is null, hint);

    /// <summary>A mistake known by a property of the answer.</summary>
    /// <param name="fits">Whether this is the mistake.</param>
    /// <param name="hint">What led to it.</param>
    public AnswerCheck<T> Mistake(Func<T, bool> fits, string hint)
    {
        mistakes.Add((fits, hint));
        return this;
    }

    /// <summary>The hint for a wrong answer that fits no known mistake.</summary>
    public AnswerCheck<T> Hint(string text)
    {
        hint = text;
        return this;
    }

    /// <summary>What the stub returns, when that is a value that could be an answer, such as 0.</summary>
    public AnswerCheck<T> Stub(T value)
    {
        stubs.Add(value);
        return this;
    }

    /// <summary>What to tell a reader who has passed.</summary>
    public AnswerCheck<T> Explain(string text)
    {
        explanation = text;
        return this;
    }

    internal ExerciseResult Judge(string id, T answer)
    {
        if (Placeholder.Is(answer) || stubs.Exists(stub => AnswerComparison.Difference(stub, answer, 0) is null))
            return ExerciseResult.NotAttempted(id);

        var shown = ValueText.Of(answer);
        if (expected is null && requirements.Count == 0)
            return ExerciseResult.NotYet(id, shown, "This check does not say what is right: it needs Expect or Require.");

        var difference = expected is { } right ? AnswerComparison.Difference(right.Value, answer, right.Tolerance) : null;
        var objection = difference is null ? requirements.Find(requirement => !requirement.Holds(answer)).Hint : hint ?? difference;
        if (objection is null) return ExerciseResult.Passed(id, shown, explanation);

        var known = mistakes.Find(mistake => mistake.Fits(answer)).Hint;
        return ExerciseResult.NotYet(id, shown, known ?? objection);
    }
}

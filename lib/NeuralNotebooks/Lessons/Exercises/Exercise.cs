using NeuralNotebooks.Display;

namespace NeuralNotebooks.Lessons;

/// <summary>
/// Checks a reader's answer and shows passed, not yet (with a hint that fits the mistake), or not attempted. Never throws.
/// An answer counts as not attempted while it is null, NaN, an empty text or list, or throws
/// <see cref="NotImplementedException"/>.
/// </summary>
/// <example>
/// A number:
/// <code>
/// double myOutput = double.NaN;   // put your answer here
/// Exercise.Check("01-output", () => myOutput, check => check
///     .Expect(-1.25)
///     .Mistake(-1.5, "The bias is missing."))
/// </code>
/// A function:
/// <code>
/// double MyLoss(double[] p, double[] t) => throw new NotImplementedException();   // write it here
/// Exercise.Check("03-loss", () => MyLoss([1, 2], [0, 4]), check => check
///     .Expect(2.5)
///     .Mistake(5, "This is the sum. A mean divides it by the number of values."))
/// </code>
/// A choice:
/// <code>
/// string myGuess = "";   // "A", "B" or "C"
/// Exercise.Check("05-predict", () => myGuess, check => check
///     .Expect("B")
///     .Mistake("A", "Ten times the step can also jump over the valley."))
/// </code>
/// </example>
public static class Exercise
{
    /// <summary>Checks an answer.</summary>
    /// <param name="id">The exercise's name, unique in the course: chapter and topic, such as <c>05-learning-rate</c>.</param>
    /// <param name="answer">Gives the reader's answer. What it throws becomes a hint.</param>
    /// <param name="check">Says what is right, and which mistakes get which hint.</param>
    public static ExerciseResult Check<T>(string id, Func<T> answer, Action<AnswerCheck<T>> check)
    {
        var result = Evaluate(string.IsNullOrWhiteSpace(id) ? "(an exercise without an id)" : id, answer, check);
        LessonLog.Current.Add(result);
        return result;
    }

    private static ExerciseResult Evaluate<T>(string id, Func<T> answer, Action<AnswerCheck<T>> check)
    {
        T value;
        try
        {
            value = answer();
        }
        catch (Exception error)
        {
            return ErrorHint.Cause(error) is NotImplementedException
                ? ExerciseResult.NotAttempted(id)
                : ExerciseResult.NotYet(id, null, ErrorHint.Of(error));
        }

        try
        {
            var rules = new AnswerCheck<T>();
            check(rules);
            return rules.Judge(id, value);
        }
        catch (Exception error)
        {
            return ExerciseResult.NotYet(id, ValueText.Of(value), $"The check can't handle this answer. {ErrorHint.Of(error)}");
        }
    }
}

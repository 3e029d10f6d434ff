using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace NeuralNotebooks.Lessons;

/// <summary>Compares an answer with the right one, as a teacher would: rounding and capital letters don't matter.</summary>
internal static class AnswerComparison
{
    /// <summary>What is different, without telling the right value; null when the answer is right.</summary>
    /// <param name="expected">The right value.</param>
    /// <param name="actual">The answer.</param>
    /// <param name="tolerance">How far numbers may differ, times the expected number where that is larger than 1.</param>
    public static string? Difference(object? expected, object? actual, double tolerance) => (expected, actual) switch
    {
        (null, null) => null,
        (null, _) or (_, null) => "One of the two values is missing (null).",
        (string right, string answer) => Same(right, answer) ? null : "This is not it yet.",
        (Tensor right, Tensor answer) => TensorValues.Shape(right) == TensorValues.Shape(answer)
            ? Difference(TensorValues.Of(right), TensorValues.Of(answer), tolerance)
            : $"Your tensor has the shape {TensorValues.Shape(answer)}; the right one has {TensorValues.Shape(right)}.",
        (Array right, Array answer) when Shape(right) != Shape(answer) =>
            $"Your array has the shape {Shape(answer)}; the right one has {Shape(right)}.",
        (ITuple right, ITuple answer) => Items(Parts(right), Parts(answer), tolerance),
        (IEnumerable right, IEnumerable answer) => Items([.. right.Cast<object?>()], [.. answer.Cast<object?>()], tolerance),
        _ when Number(expected) is { } right && Number(actual) is { } answer => Near(right, answer, tolerance) ? null : "The number is not right yet.",
        _ => Equals(expected, actual) ? null : "This is not it yet.",
    };

    private static bool Same(string right, string answer) => string.Equals(right.Trim(), answer.Trim(), StringComparison.OrdinalIgnoreCase);

    // Infinity is near itself only, and NaN is near nothing.
    private static bool Near(double right, double answer, double tolerance) =>
        right == answer || double.IsFinite(right) && Math.Abs(right - answer) <= tolerance * Math.Max(1, Math.Abs(right));

    private static double? Number(object? value) => value switch
    {
        bool or char or DateTime or string => null,
        Half half => (double)half,
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static object?[] Parts(ITuple tuple) => [.. Enumerable.Range(0, tuple.Length).Select(i => tuple[i])];

    private static string Shape(Array array) => $"[{string.Join(", ", Enumerable.Range(0, array.Rank).Select(array.GetLength))}]";

    private static string? Items(object?[] right, object?[] answer, double tolerance)
    {
        if (right.Length != answer.Length) return $"Your answer has {answer.Length} values; the right one has {right.Length}.";
        var wrong = Enumerable.Range(0, right.Length).Where(i => Difference(right[i], answer[i], tolerance) is not null).ToList();
        return wrong.Count == 0 ? null : $"{wrong.Count} of {right.Length} values are not right yet; the first is number {wrong[0] + 1}.";
    }
}

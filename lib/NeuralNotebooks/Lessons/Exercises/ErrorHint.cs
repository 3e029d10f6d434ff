using System.Reflection;
using System.Runtime.InteropServices;

namespace NeuralNotebooks.Lessons;

/// <summary>Turns an exception of the reader's code into a hint.</summary>
internal static class ErrorHint
{
    /// <summary>The exception that the code itself threw, without what wrapped it.</summary>
    public static Exception Cause(Exception error) =>
        error is AggregateException or TargetInvocationException or TypeInitializationException && error.InnerException is { } inner
            ? Cause(inner)
            : error;

    /// <summary>What happened, and what often leads to it.</summary>
    public static string Of(Exception error)
    {
        var cause = Cause(error);
        return $"Your code threw {cause.GetType().Name}: {cause.Message} {Advice(cause)}".TrimEnd();
    }

    private static string Advice(Exception error) => error switch
    {
        IndexOutOfRangeException => "An index is less than 0, or not less than the array's length: look at where your loops end.",
        ArgumentOutOfRangeException => "A value is outside the range that a method takes: look at indices and dimensions.",
        NullReferenceException => "Something is used before it has a value.",
        DivideByZeroException => "Whole numbers can't be divided by zero. Is one of them meant to be a double?",
        InvalidCastException => "A value has another type than the code asks for.",
        OverflowException => "A number is too large for its type.",
        ArgumentException or ExternalException => "Compare the types and shapes that you pass with those that the method takes.",
        _ => "",
    };
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>
/// Which operation the caller asked for, while the operations that it consists of run: an error in one of them names the
/// whole. A method that consists of others opens with <c>using var operation = Operation.Begin();</c>
/// </summary>
internal readonly ref struct Operation
{
    [ThreadStatic] private static string? outermost;
    private readonly bool isOutermost;

    private Operation(string name)
    {
        isOutermost = outermost is null;
        outermost ??= name;
    }

    /// <summary>Until it is disposed of, errors on this thread name the operation, unless it is itself a part of another.</summary>
    public static Operation Begin([CallerMemberName] string name = "") => new(name);

    /// <summary>The error of a part, in the name of the whole.</summary>
    /// <param name="part">The name if it was called by itself.</param>
    /// <param name="what">What does not fit: it names the shapes, or types, of both sides.</param>
    public static ExternalException Error(string part, string what) => new($"{outermost ?? part}: {what}");

    public void Dispose()
    {
        if (isOutermost) outermost = null;
    }
}

using System.Globalization;

namespace NeuralNotebooks.Data;

/// <summary>Numbers in messages, the same under every culture.</summary>
internal static class Number
{
    /// <summary>A whole number with thousands separated, such as 60,000.</summary>
    public static string Of(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace TorchSharp.Modules;

/// <summary>Refuses options that cannot be meant.</summary>
internal static class OptionCheck
{
    public static double NotNegative(string option, double value) => value >= 0 ? value : throw Invalid(option, value);

    public static double Beta(string option, double value) => value is >= 0 and < 1 ? value : throw Invalid(option, value);

    private static ArgumentException Invalid(string option, double value) =>
        new($"Invalid {option} value: {value.ToString(CultureInfo.InvariantCulture)}.");
}

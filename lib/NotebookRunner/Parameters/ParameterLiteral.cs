using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookRunner.Parameters;

/// <summary>Turns a value from the command line into C# text of the declared type. Numbers are in the invariant culture.</summary>
internal static class ParameterLiteral
{
    /// <exception cref="ParameterException">The value does not parse as the type, or the type can't be set from outside.</exception>
    public static string For(DeclaredParameter parameter, string value)
    {
        var invariant = CultureInfo.InvariantCulture;
        return parameter.Type switch
        {
            "int" => Parsed(int.TryParse(value, NumberStyles.AllowLeadingSign, invariant, out var whole), whole),
            "long" => Parsed(long.TryParse(value, NumberStyles.AllowLeadingSign, invariant, out var wide), wide) + "L",
            "float" => Parsed(float.TryParse(value, NumberStyles.Float, invariant, out var single) && float.IsFinite(single), single) + "f",
            "double" => Parsed(double.TryParse(value, NumberStyles.Float, invariant, out var real) && double.IsFinite(real), real) + "d",
            "decimal" => Parsed(decimal.TryParse(value, NumberStyles.Float, invariant, out var exact), exact) + "m",
            "bool" => value is "true" or "false" ? value : throw Wrong(),
            "string" => SymbolDisplay.FormatLiteral(value, quote: true),
            _ => throw new ParameterException(
                $"The parameter {parameter.Name} is a {parameter.Type}; only numbers, true/false and strings can be set from outside."),
        };

        string Parsed(bool good, IFormattable number) => good ? number.ToString(null, invariant) : throw Wrong();

        ParameterException Wrong() => new($"The parameter {parameter.Name} is a {parameter.Type}, and \"{value}\" is none.");
    }
}

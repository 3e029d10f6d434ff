namespace Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Parts">Names of the parts of the table; the whole is all but "scaling".</param>
/// <param name="Sizes">Sides of the square matrices.</param>
/// <param name="Json">A file for the numbers, or null.</param>
internal sealed record Options(string[] Parts, int[] Sizes, string? Json)
{
    private static readonly string[] Whole = ["products", "step", "layers", "elementwise", "epochs"];

    public bool Has(string part) => Parts.Contains(part);

    /// <summary>Reads the arguments; null, and what is wrong with them, when they are not understood.</summary>
    public static Options? Parse(string[] arguments, out string mistake)
    {
        mistake = "";
        var values = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (arguments[i] is not ("--only" or "--sizes" or "--json") || i + 1 == arguments.Length)
            {
                mistake = $"Expected --only PARTS, --sizes SIZES or --json FILE, not \"{arguments[i]}\".";
                return null;
            }
            values[arguments[i]] = arguments[i + 1];
        }
        var parts = Split(values.GetValueOrDefault("--only")) ?? Whole;
        if (parts.FirstOrDefault(part => part != "scaling" && !Whole.Contains(part)) is { } unknown)
        {
            mistake = $"--only knows {string.Join(", ", Whole)} and scaling, not \"{unknown}\".";
            return null;
        }
        var sizes = Split(values.GetValueOrDefault("--sizes")) ?? ["256", "512", "1024", "2048"];
        if (sizes.FirstOrDefault(size => !(int.TryParse(size, out var n) && n > 0)) is { } wrong)
        {
            mistake = $"--sizes are whole numbers from 1 on, not \"{wrong}\".";
            return null;
        }
        return new Options(parts, [.. sizes.Select(int.Parse)], values.GetValueOrDefault("--json"));
    }

    private static string[]? Split(string? list) => list?.Split(',', StringSplitOptions.RemoveEmptyEntries);
}

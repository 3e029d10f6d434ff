namespace Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Parts">Names of the parts of the table; the whole is all but "scaling".</param>
/// <param name="Sizes">Sides of the square matrices.</param>
/// <param name="Json">A file for the numbers, or null.</param>
internal sealed record Options(string[] Parts, int[] Sizes, string? Json)
{
    private static readonly string[] Whole = ["products", "step", "layers", "elementwise", "epochs"];

    public bool Has(string part) => Parts.Contains(part);

    public static Options Parse(string[] arguments)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (arguments[i] is not ("--only" or "--sizes" or "--json") || i + 1 == arguments.Length)
                throw new ArgumentException($"Expected --only PARTS, --sizes SIZES or --json FILE, not \"{arguments[i]}\".");
            values[arguments[i]] = arguments[i + 1];
        }
        var parts = Split(values.GetValueOrDefault("--only")) ?? Whole;
        if (parts.FirstOrDefault(part => part != "scaling" && !Whole.Contains(part)) is { } unknown)
            throw new ArgumentException($"--only knows {string.Join(", ", Whole)} and scaling, not \"{unknown}\".");
        return new Options(parts, [.. (Split(values.GetValueOrDefault("--sizes")) ?? ["256", "512", "1024", "2048"]).Select(int.Parse)], values.GetValueOrDefault("--json"));
    }

    private static string[]? Split(string? list) => list?.Split(',', StringSplitOptions.RemoveEmptyEntries);
}

using System.Text.Json;

namespace Notebooks.Tests.Running;

/// <summary>A plausible wrong answer, and a part of the hint that a reader must get for it.</summary>
internal sealed record Mistake(string Exercise, string[] Code, string Hint)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<Mistake> Of(string chapter) =>
        JsonSerializer.Deserialize<Mistake[]>(File.ReadAllText(Path.Combine(Course.Root, "tests", "Notebooks.Tests", "Mistakes", $"{chapter}.json")), Options)!;
}

using System.Net;
using System.Text.RegularExpressions;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Execution;

/// <summary>The claims and exercises that a notebook showed, by the marks in its HTML.</summary>
/// <param name="Claims">The claims, in order.</param>
/// <param name="Exercises">The exercises, in order.</param>
internal sealed partial record ShownMarks(IReadOnlyList<ClaimResult> Claims, IReadOnlyList<ExerciseResult> Exercises)
{
    /// <summary>Reads the marks in all outputs.</summary>
    public static ShownMarks In(Notebook notebook)
    {
        var marks = notebook.Cells
            .SelectMany(cell => cell.Outputs)
            .OfType<DisplayOutput>()
            .SelectMany(output => Mark().Matches(output.Html ?? ""))
            .Select(match => Attributes(match.Value))
            .ToList();
        return new ShownMarks(
            [.. marks.Where(mark => mark["data-nn"] == "claim").Select(Claim)],
            [.. marks.Where(mark => mark["data-nn"] == "exercise").Select(Exercise)]);
    }

    private static ClaimResult Claim(Dictionary<string, string> mark) => new(
        mark.GetValueOrDefault("data-text", ""),
        mark.GetValueOrDefault("data-value", ""),
        // Whatever is neither yes nor an excuse does not hold.
        mark.GetValueOrDefault("data-holds") switch { "true" => true, "not-asserted" => null, _ => false });

    private static ExerciseResult Exercise(Dictionary<string, string> mark) => new(
        mark.GetValueOrDefault("data-id", ""),
        mark.GetValueOrDefault("data-attempted") == "true",
        mark.GetValueOrDefault("data-passed") == "true");

    private static Dictionary<string, string> Attributes(string tag) => Attribute().Matches(tag)
        .DistinctBy(match => match.Groups["name"].Value)
        .ToDictionary(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value));

    [GeneratedRegex("""<[a-z]+(\s+[a-z-]+="[^"]*")*\s+data-nn="(claim|exercise)"(\s+[a-z-]+="[^"]*")*\s*>""")]
    private static partial Regex Mark();

    [GeneratedRegex(""" (?<name>[a-z-]+)="(?<value>[^"]*)(?=")""")]
    private static partial Regex Attribute();
}

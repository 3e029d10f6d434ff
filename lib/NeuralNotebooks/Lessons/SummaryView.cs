using NeuralNotebooks.Display;

namespace NeuralNotebooks.Lessons;

/// <summary>How many claims hold and exercises are passed, and where to go next.</summary>
internal sealed class SummaryView(IReadOnlyList<Claim> claims, IReadOnlyList<ExerciseResult> exercises, string? next) : HtmlView
{
    public override string AltText => string.Join("\n", Lines);

    private IEnumerable<string> Lines
    {
        get
        {
            var notAsserted = claims.Count(claim => claim.Holds is null);
            yield return $"Claims: {claims.Count(claim => claim.Holds == true)} of {claims.Count} hold"
                + (notAsserted == 0 ? "." : $"; {notAsserted} not asserted: {claims.First(claim => claim.Holds is null).NotAssertedBecause}.");
            foreach (var claim in claims.Where(claim => claim.Holds == false))
                yield return $"✗ Does not hold: {claim.Text} (measured: {claim.Value}).";
            yield return $"Exercises: {exercises.Count(exercise => exercise.HasPassed)} of {exercises.Count} passed, "
                + $"{exercises.Count(exercise => exercise.Attempted)} attempted.";
            if (!string.IsNullOrWhiteSpace(next)) yield return $"Next: {next}";
        }
    }

    public override string ToHtml() => Card.Html("", Mark.Summary, Lines.Select(Html.Escape));
}

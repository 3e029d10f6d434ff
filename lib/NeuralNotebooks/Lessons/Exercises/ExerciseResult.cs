using NeuralNotebooks.Display;

namespace NeuralNotebooks.Lessons;

/// <summary>How an exercise stands: passed, not yet, or not attempted.</summary>
public sealed class ExerciseResult : HtmlView
{
    private readonly Mark mark;
    private readonly string? answer;

    private ExerciseResult(string id, Mark mark, string? answer, string? message)
    {
        (Id, Message) = (id, message);
        (this.mark, this.answer) = (mark, answer);
    }

    /// <summary>The exercise's name.</summary>
    public string Id { get; }

    /// <summary>Whether the reader has put something in place of the stub.</summary>
    public bool Attempted => mark != Mark.NotAttempted;

    /// <summary>Whether the answer is right.</summary>
    public bool HasPassed => mark == Mark.Passed;

    /// <summary>The hint, or the explanation for who has passed; null for none.</summary>
    public string? Message { get; }

    /// <inheritdoc/>
    public override string AltText => $"{mark.Sign} {mark.Word}: exercise {Id}. {string.Join(" ", Lines)}".TrimEnd();

    private IEnumerable<string> Lines
    {
        get
        {
            if (answer is not null) yield return $"Your answer: {answer}.";
            if (Message is not null) yield return Message;
        }
    }

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var attributes = Card.Attribute("data-nn", "exercise") + Card.Attribute("data-id", Id)
            + Card.Attribute("data-attempted", Attempted ? "true" : "false") + Card.Attribute("data-passed", HasPassed ? "true" : "false");
        return Card.Html(attributes, mark with { Word = $"{mark.Word}: exercise {Html.Escape(Id)}" }, Lines.Select(Html.Escape));
    }

    internal static ExerciseResult Passed(string id, string? answer, string? explanation) => new(id, Mark.Passed, answer, explanation);

    internal static ExerciseResult NotYet(string id, string? answer, string hint) => new(id, Mark.NotYet, answer, hint);

    internal static ExerciseResult NotAttempted(string id) =>
        new(id, Mark.NotAttempted, null, "Put your answer in place of the stub, then run the cell again.");
}

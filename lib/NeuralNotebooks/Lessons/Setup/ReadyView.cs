using NeuralNotebooks.Display;

namespace NeuralNotebooks.Lessons;

/// <summary>What runs the notebook: engine, versions, threads, data folder.</summary>
internal sealed class ReadyView(IReadOnlyList<(string Name, string Value)> facts) : HtmlView
{
    public override string AltText => string.Join("\n", facts.Select(fact => $"{fact.Name}: {fact.Value}"));

    public override string ToHtml() => Card.Html("", Mark.Ready, facts.Select(fact => $"{Html.Escape(fact.Name)}: {Html.Escape(fact.Value)}"));
}

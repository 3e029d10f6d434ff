namespace NeuralNotebooks.Display;

/// <summary>Several views in one, because hosts render HTML for one returned object but not for a list of them.</summary>
internal sealed class CombinedView : HtmlView
{
    private readonly HtmlView[] views;
    private readonly string direction;

    internal CombinedView(HtmlView[] views, string direction)
    {
        ArgumentNullException.ThrowIfNull(views);
        if (views.Length == 0) throw new ArgumentException("There is no view to combine: pass at least one.", nameof(views));
        foreach (var view in views) ArgumentNullException.ThrowIfNull(view, nameof(views));
        this.views = [.. views];
        this.direction = direction;
    }

    public override string AltText => string.Join("\n", views.Select(view => view.AltText));

    public override string ToHtml() => Combine(view => view.ToHtml());

    internal override string ToStillHtml() => Combine(view => view.ToStillHtml());

    private string Combine(Func<HtmlView, string> html)
    {
        var style = direction == "row"
            ? "display:flex;flex-flow:row wrap;gap:1em;align-items:flex-start"
            : "display:flex;flex-flow:column;gap:.5em";
        var items = views.Select(view => $"<div style=\"min-width:0;max-width:100%\">{html(view)}</div>");
        return $"<div class=\"nn-{direction}\" style=\"{style}\">{string.Concat(items)}</div>";
    }
}

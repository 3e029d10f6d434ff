using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

public sealed partial class Explanation
{
    /// <inheritdoc/>
    public override string AltText
    {
        get
        {
            var named = Input.Name.Length > 0 ? $" \"{Input.Name}\"" : "";
            string[] sentences =
            [
                $"Explanation of the {ScoreName} of the input{named} by {Method}: {Input.Width} by {Input.Height} attributions from "
                    + $"{AttributionText.Of(Attribution.Min())} (against, blue) to {AttributionText.Of(Attribution.Max())} (for, vermillion).",
                AttributionText.Sum(this), AttributionText.Where(this), Facts,
            ];
            return string.Join(" ", sentences.Where(sentence => sentence.Length > 0));
        }
    }

    /// <summary>The input and, beside it, the attributions in colours: text of an SVG file that needs nothing else.</summary>
    public string ToSvg() => new ExplanationDrawing([("", [this])]).ToSvg();

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var drawing = new ExplanationDrawing([("", [this])]);
        var caption = string.Join(" ", ((string[])[AttributionText.Sum(this), Facts]).Where(text => text.Length > 0));
        return SvgPicture.Figure(SvgPicture.Image(drawing.ToSvg(), AltText, drawing.Width, drawing.Height), caption);
    }

    /// <summary>The attributions as bars: for a few features, or a few segments.</summary>
    /// <param name="names">A name for each segment, or, without segments, for each pixel.</param>
    public Figure ToBars(IEnumerable<string> names) =>
        new Figure($"{Method} of the {ScoreName}", "", "attribution").Bars(names, SegmentValues ?? Attribution).HorizontalLine(0);

    private string Facts
    {
        get
        {
            var fidelity = double.IsNaN(Fidelity) ? "" : $"{AttributionText.Quality(this)} of the surrogate. ";
            return AttributionText.Cost(this) is { Length: > 0 } cost ? $"{fidelity}{cost}." : fidelity.TrimEnd();
        }
    }
}

using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

/// <summary>
/// Rows of explanations, each behind its input: several methods side by side, several models or inputs below each other. Every
/// picture has a scale of its own, since methods measure in different units.
/// </summary>
public sealed class ExplanationGrid : HtmlView
{
    private readonly List<(string Label, Explanation[] Explanations)> rows = [];
    private string caption = "";

    /// <summary>A grid of one row.</summary>
    /// <param name="explanations">Explanations of one input.</param>
    public static ExplanationGrid Of(params IEnumerable<Explanation> explanations) => new ExplanationGrid().Row("", explanations);

    /// <summary>Adds a row.</summary>
    /// <param name="label">What stands above it; may be empty.</param>
    /// <param name="explanations">At least one; all of one input, and of images of the grid's size.</param>
    /// <exception cref="ArgumentException">There is none, the inputs differ, or the image is of another size.</exception>
    public ExplanationGrid Row(string label, params IEnumerable<Explanation> explanations)
    {
        Explanation[] row = [.. explanations];
        if (row.Length == 0) throw new ArgumentException("A row needs at least one explanation.", nameof(explanations));
        var (input, first) = (row[0].Input, rows.Count > 0 ? rows[0].Explanations[0].Input : row[0].Input);
        if (!Array.TrueForAll(row, e => e.Input.Pixels.SequenceEqual(input.Pixels)))
            throw new ArgumentException("The explanations of a row must explain one input: give each input a row of its own.", nameof(explanations));
        if (input.Width != first.Width || input.Height != first.Height)
            throw new ArgumentException($"The grid shows images of {first.Width}×{first.Height}; this row's is {input.Width}×{input.Height}.", nameof(explanations));
        rows.Add((label ?? "", row));
        return this;
    }

    /// <summary>Sets the text below the picture.</summary>
    public ExplanationGrid Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <inheritdoc/>
    public override string AltText => $"{rows.Count} {(rows.Count == 1 ? "row" : "rows")} of explanations. " + string.Join(" ", rows.Select(row =>
        $"{(row.Label.Length > 0 ? $"{row.Label}: " : "")}{string.Join(" ", row.Explanations.Select(e => e.AltText))}"));

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg() => Drawing.ToSvg();

    /// <inheritdoc/>
    public override string ToHtml() => SvgPicture.Figure(SvgPicture.WideImage(Drawing.ToSvg(), AltText, Drawing.Width, Drawing.Height), caption);

    private ExplanationDrawing Drawing => rows.Count > 0 ? new([.. rows]) : throw new InvalidOperationException("The grid has no row: add one with Row.");
}

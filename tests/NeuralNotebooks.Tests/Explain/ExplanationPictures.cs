using NeuralNotebooks.Display;
using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

/// <summary>Explanations to draw, of a made-up ring by a made-up score.</summary>
internal static class ExplanationPictures
{
    private static readonly ImageInput Ring = new([.. Enumerable.Range(0, 144).Select(p =>
        Math.Sqrt(Math.Pow(p / 12 - 5.5, 2) + Math.Pow(p % 12 - 5.5, 2)) is var r && Math.Abs(r - 3.5) < 1 ? 1.0 : 0)], 12, 12, range: (0, 1), name: "0");

    // The right half speaks for the score, the left half against it, and both halves together a little more.
    private static readonly BlackBox Score = new(rows => [.. rows.Select(row =>
        row.Select((x, p) => x * (p % 12 - 4) / 10).Sum() + Math.Max(0, row.Sum() - 20) / 4)], "score of class 0");

    internal static readonly Dictionary<string, Func<HtmlView>> All = new()
    {
        ["explanation"] = () => Methods()[0],
        ["explanation-grid"] = () => new ExplanationGrid().Row("one model", Methods()).Row("again", Methods()).Caption("Three methods"),
        ["explanation-features"] = () => new Explanation("made up", new ImageInput([1, 2, 3, 4], 4), [0.5, -1, 0, 0.25]),
        ["segmentation"] = () => new SegmentationView(Ring, Segmentation.FloodFill(Ring, largest: 12)).Caption("Superpixels"),
        ["explanation-nothing"] = () => new Explanation("made up", Ring, new double[144]),
    };

    internal static string SvgOf(HtmlView view) => view switch
    {
        ExplanationGrid grid => grid.ToSvg(),
        SegmentationView segmentation => segmentation.ToSvg(),
        _ => ((Explanation)view).ToSvg(),
    };

    private static Explanation[] Methods() =>
    [
        new Occlusion().Explain(Score, Ring),
        new Lime { Segments = image => Segmentation.Grid(image, 4, 4), Samples = 200 }.Explain(Score, Ring),
        new Shap { Segments = image => Segmentation.Grid(image, 4, 4), Evaluations = 5000 }.Explain(Score, Ring),
    ];
}

namespace NeuralNotebooks.Display;

public sealed partial class Figure
{
    /// <summary>
    /// Puts figures into one picture, row by row: small multiples. Their titles become the panels' titles. Heat maps or contours
    /// that all have the same colours, range and legend share one colour bar.
    /// </summary>
    /// <param name="columns">How many in a row, at least 1.</param>
    /// <param name="figures">Single figures, at least one.</param>
    public static Figure Grid(int columns, params Figure[] figures) => Grid("", columns, sharedAxes: false, figures);

    /// <summary>
    /// Puts figures into one picture with a title, optionally with the same ranges in all panels. Heat maps or contours that all
    /// have the same colours, range and legend share one colour bar.
    /// </summary>
    /// <param name="title">Title above all panels; may be empty.</param>
    /// <param name="columns">How many in a row, at least 1.</param>
    /// <param name="sharedAxes">Whether all panels get the same x and y range, so that they can be compared.</param>
    /// <param name="figures">Single figures, at least one.</param>
    /// <exception cref="ArgumentException">There is no figure, or one is a grid itself.</exception>
    public static Figure Grid(string title, int columns, bool sharedAxes, params Figure[] figures)
    {
        if (columns < 1) throw new ArgumentOutOfRangeException(nameof(columns), columns, "A grid has at least 1 column.");
        if (figures.Length == 0) throw new ArgumentException("There is no figure to put into the grid: pass at least one.", nameof(figures));
        if (figures.Any(figure => figure.fixedFigure is not null))
            throw new ArgumentException("A grid takes single figures, not a grid or a figure read from JSON.", nameof(figures));

        var used = Math.Min(columns, figures.Length);
        var rows = (figures.Length + used - 1) / used;
        var panels = figures.Select((figure, i) => GridPanel.Of(figure.Model(), i == 0 ? "" : $"{i + 1}")).ToArray();
        panels = ColorbarSharing.Leave(panels);
        if (sharedAxes) panels = GridPanel.ShareRanges(panels);
        return new(new PlotlyFigure
        {
            Data = [.. panels.SelectMany(panel => panel.Data)],
            Layout = new()
            {
                Title = Titled(title),
                Barmode = figures.Select(figure => figure.layout.Barmode).FirstOrDefault(mode => mode != "group") ?? "group",
                Grid = new() { Rows = rows, Columns = used, Pattern = "independent" },
                Axes = new(panels.SelectMany(panel => panel.Layout.Axes)),
                Shapes = [.. panels.SelectMany(panel => panel.Layout.Shapes ?? [])],
                Annotations = [.. panels.SelectMany(panel => panel.Layout.Annotations ?? [])],
            },
        });
    }
}

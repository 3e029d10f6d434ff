namespace NeuralNotebooks.Display;

public sealed partial class Figure
{
    /// <summary>
    /// Adds a heat map of a matrix: row 0 on top, as a matrix is written. For a confusion matrix, rows are the true classes.
    /// </summary>
    /// <param name="z">The numbers, [row, column].</param>
    /// <param name="rows">Names of the rows; their numbers if left out.</param>
    /// <param name="columns">Names of the columns; their numbers if left out.</param>
    /// <param name="labels">Whether to write each number into its cell.</param>
    /// <param name="format">How to write it, as in "0.00".</param>
    /// <param name="scale">The colours.</param>
    /// <param name="legend">What the colours count, beside the colour bar.</param>
    /// <param name="range">The numbers at the ends of the colour scale; the data's own if left out.</param>
    /// <exception cref="ArgumentException">There are not as many names as rows or columns, or the range is empty.</exception>
    public Figure Heatmap(
        double[,] z, IEnumerable<string>? rows = null, IEnumerable<string>? columns = null, bool labels = false, string format = "0.###",
        ColorScale scale = ColorScale.Blues, string legend = "", (double Low, double High)? range = null)
    {
        var matrix = FieldData.Matrix(z);
        y = y with { Range = y.Range ?? [matrix.Rows - 0.5, -0.5] };
        return AddHeatmap(matrix, FieldData.Names(columns, matrix.Columns, "columns"), FieldData.Names(rows, matrix.Rows, "rows"),
            labels ? FieldData.Text(matrix, format) : null, scale, legend, range);
    }

    /// <summary>Adds a heat map of a function: z[i, j] is its value at x[j], y[i], and y grows upwards.</summary>
    /// <param name="x">Middles of the columns, ascending.</param>
    /// <param name="y">Middles of the rows, ascending.</param>
    /// <param name="z">The values, [row, column].</param>
    /// <param name="scale">The colours.</param>
    /// <param name="legend">What the colours count.</param>
    /// <param name="range">The numbers at the ends of the colour scale; the data's own if left out.</param>
    /// <exception cref="ArgumentException">The lengths differ or do not ascend.</exception>
    public Figure Heatmap(
        double[] x, double[] y, double[,] z, ColorScale scale = ColorScale.Viridis, string legend = "", (double Low, double High)? range = null)
    {
        var matrix = FieldData.Matrix(z);
        return AddHeatmap(matrix, FieldData.Grid(x, matrix.Columns, "x"), FieldData.Grid(y, matrix.Rows, "y"), null, scale, legend, range);
    }

    /// <summary>Adds lines of equal height of a function: z[i, j] is its value at x[j], y[i]. Lines added later lie over it.</summary>
    /// <param name="x">Places of the columns, ascending, at least two.</param>
    /// <param name="y">Places of the rows, ascending, at least two.</param>
    /// <param name="z">The values, [row, column].</param>
    /// <param name="levels">About how many levels; they are round numbers.</param>
    /// <param name="filled">Whether to colour the bands between the lines.</param>
    /// <param name="labels">Whether to write the heights on the lines.</param>
    /// <param name="scale">The colours.</param>
    /// <param name="legend">What the colours count.</param>
    /// <exception cref="ArgumentException">The lengths differ or do not ascend.</exception>
    public Figure Contour(
        double[] x, double[] y, double[,] z, int levels = 10, bool filled = true, bool labels = true,
        ColorScale scale = ColorScale.Blues, string legend = "")
    {
        if (levels is < 1 or > 100) throw new ArgumentOutOfRangeException(nameof(levels), levels, "A contour plot has from 1 to 100 levels.");
        var matrix = FieldData.Matrix(z);
        if (matrix.Rows < 2 || matrix.Columns < 2)
            throw new ArgumentException($"A contour plot needs at least 2 rows and 2 columns; z is {matrix.Rows} by {matrix.Columns}.", nameof(z));
        OnlyWhenOpen();
        var (low, high) = FieldData.Range(matrix, null, scale);
        var ticks = NiceTicks.Linear(low, high, levels);
        return Add(new ContourTrace
        {
            Z = matrix, X = FieldData.Grid(x, matrix.Columns, "x"), Y = FieldData.Grid(y, matrix.Rows, "y"), Zmin = low, Zmax = high,
            Colorscale = new(ColorScales.Of(scale)), Showscale = filled, Colorbar = FieldData.Colorbar(low, high, legend), Autocontour = false,
            Contours = new()
            {
                Start = ticks[0], End = ticks[^1], Size = ticks.Length > 1 ? ticks[1] - ticks[0] : NiceTicks.Step(low, high, levels),
                Coloring = filled ? "fill" : "lines", Showlabels = labels,
            },
        });
    }

    private Figure AddHeatmap(
        Matrix z, Values? columns, Values? rows, string[][]? text, ColorScale scale, string legend, (double, double)? range)
    {
        OnlyWhenOpen();
        var (low, high) = FieldData.Range(z, range, scale);
        var gap = text is null ? (double?)null : 1;
        return Add(new HeatmapTrace
        {
            Z = z, X = columns, Y = rows, Zmin = low, Zmax = high, Colorscale = new(ColorScales.Of(scale)), Showscale = true,
            Colorbar = FieldData.Colorbar(low, high, legend), Text = text, Texttemplate = text is null ? null : "%{text}", Xgap = gap, Ygap = gap,
        });
    }
}

namespace NeuralNotebooks.Display;

/// <summary>Checks a figure that was read from JSON, so that drawing can rely on it.</summary>
internal static class FigureCheck
{
    internal static void Run(PlotlyFigure figure)
    {
        for (var i = 0; i < figure.Data.Length; i++) Run(figure.Data[i], $"data[{i}]");
        foreach (var (name, element) in figure.Layout.Axes)
        {
            var axis = PlotlyJson.ToAxis(element);
            Require(axis.Type is null or "linear" or "log" or "category", $"{name}.type", "linear, log or category");
            Require(axis.Range is null || axis.Range.Length == 2 && axis.Range[0] != axis.Range[1], $"{name}.range", "two different numbers");
            Require(axis.Ticktext is null || axis.Ticktext.Length == axis.Tickvals?.Count, $"{name}.ticktext", "as many texts as tickvals");
        }
        Require(figure.Layout.Width is null or >= 160 and <= 4000, "layout.width", "160 to 4000");
        Require(figure.Layout.Height is null or >= 120 and <= 4000, "layout.height", "120 to 4000");
        Require(figure.Layout.Barmode is null or "group" or "stack" or "overlay", "layout.barmode", "group, stack or overlay");
    }

    private static void Run(Trace trace, string at)
    {
        Require(IsAxis(trace.Xaxis, 'x') && IsAxis(trace.Yaxis, 'y') && (trace.Xaxis ?? "x")[1..] == (trace.Yaxis ?? "y")[1..],
            $"{at}.xaxis and yaxis", "a pair such as x2 and y2");
        if (trace is FieldTrace field)
        {
            Require(field.X is null || field.X.Count == field.Z.Columns, $"{at}.x", $"{field.Z.Columns} places, one a column of z");
            Require(field.Y is null || field.Y.Count == field.Z.Rows, $"{at}.y", $"{field.Z.Rows} places, one a row of z");
            Require(field is not HeatmapTrace { Text: { } text } || text.Length == field.Z.Rows && text.All(row => row.Length == field.Z.Columns),
                $"{at}.text", "a text for each number of z");
            return;
        }
        Require(trace.X is not null && trace.Y is not null && trace.X.Count == trace.Y.Count, at, "x and y of the same length");
        var error = (trace as ScatterTrace)?.ErrorY ?? (trace as BarTrace)?.ErrorY;
        Require(error is null || error.Array.Count == trace.Y!.Count && !trace.Y.IsCategorical, $"{at}.error_y.array", "as many numbers as y");
        Require(trace is not BarTrace || !trace.Y!.IsCategorical, $"{at}.y", "numbers, the heights of the bars");
        if (trace is ScatterTrace scatter)
        {
            Require(scatter.Mode is "lines" or "markers" or "lines+markers", $"{at}.mode", "lines, markers or lines+markers");
            Require(scatter.Fill is null or "toself", $"{at}.fill", "toself");
        }
    }

    private static bool IsAxis(string? name, char letter) =>
        name is null || name.Length > 0 && name[0] == letter && name.Skip(1).All(char.IsAsciiDigit);

    private static void Require(bool holds, string attribute, string expected)
    {
        if (!holds) throw new FormatException($"This is not a figure that can be drawn: {attribute} should be {expected}.");
    }
}

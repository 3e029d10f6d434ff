namespace NeuralNotebooks.Display;

/// <summary>Moves a single figure onto the axes of one panel of a grid.</summary>
internal static class GridPanel
{
    internal static PlotlyFigure Of(PlotlyFigure single, string suffix)
    {
        var layout = single.Layout;
        var title = new Annotation { Name = Panel.NameOf(suffix), Text = layout.Title?.Text ?? "", Xref = "paper", Yref = "paper" };
        var y = PlotlyJson.ToAxis(layout.Axes["yaxis"]);
        return new()
        {
            Data = [.. single.Data.Select(trace => trace with { Xaxis = "x" + suffix, Yaxis = "y" + suffix })],
            Layout = new()
            {
                Axes = new()
                {
                    ["xaxis" + suffix] = layout.Axes["xaxis"],
                    ["yaxis" + suffix] = PlotlyJson.ToElement(y with { Scaleanchor = y.Scaleanchor is null ? null : "x" + suffix }),
                },
                Shapes = [.. (layout.Shapes ?? []).Select(shape => shape with { Xref = Moved(shape.Xref, suffix), Yref = Moved(shape.Yref, suffix) })],
                Annotations =
                [
                    .. (layout.Annotations ?? []).Select(note => note with { Xref = "x" + suffix, Yref = "y" + suffix }),
                    .. title.Text.Length > 0 ? (Annotation[])[title] : [],
                ],
            },
        };
    }

    /// <summary>Gives all panels the range that holds the data of each; categories and finished ranges stay.</summary>
    internal static PlotlyFigure[] ShareRanges(PlotlyFigure[] panels)
    {
        foreach (var letter in (char[])['x', 'y'])
        {
            var axes = panels.Select((panel, i) => (Panel: panel, Name: $"{letter}axis{(i == 0 ? "" : i + 1)}")).ToArray();
            var asked = axes.Select(axis => PlotlyJson.ToAxis(axis.Panel.Layout.Axes[axis.Name])).ToArray();
            var data = new AxisData(vertical: letter == 'y');
            foreach (var trace in panels.SelectMany(panel => panel.Data)) data.Add(trace);
            if (data.Categories.Count > 0 || asked.Any(axis => axis.Range is not null || axis.Type != asked[0].Type)) continue;
            var scale = AxisScaleBuilder.Build(asked[0], data, 4, letter.ToString());
            for (var i = 0; i < axes.Length; i++)
                axes[i].Panel.Layout.Axes[axes[i].Name] = PlotlyJson.ToElement(asked[i] with { Range = [scale.Start, scale.End] });
        }
        return panels;
    }

    private static string Moved(string reference, string suffix) => reference[0] + suffix + reference[1..];
}

namespace NeuralNotebooks.Display;

/// <summary>Draws an arranged figure as SVG.</summary>
internal static class FigureSvg
{
    internal static string Draw(Arrangement arrangement, string barmode)
    {
        var svg = SvgStyle.Begin(arrangement.Width, arrangement.Height);
        for (var i = 0; i < arrangement.TitleLines.Length; i++)
            svg.TextElement(arrangement.TitleLines[i], Metrics.Edge + 2, 26 + i * Metrics.TitleRow, ("class", "nn-ink"),
                ("style", $"font-size:{SvgWriter.Number(Metrics.TitleFont)}px;font-weight:600"));
        svg.Break();
        LegendPainter.DrawLegend(svg, arrangement.SharedLegend);
        foreach (var frame in arrangement.Frames) DrawFrame(svg, frame, barmode);
        ColorbarPainter.Draw(svg, arrangement.SharedColorbar);
        return svg.End().Break().ToString();
    }

    private static void DrawFrame(SvgWriter svg, Frame frame, string barmode)
    {
        AxesPainter.DrawGrid(svg, frame);
        DrawClipped(svg, frame, barmode);
        NotePainter.DrawLines(svg, frame);
        foreach (var trace in frame.Panel.Traces.OfType<ScatterTrace>()) ScatterMark.DrawMarkers(svg, trace, frame);
        svg.Break();
        AxesPainter.DrawAxes(svg, frame);
        ColorbarPainter.Draw(svg, frame.Colorbar);
        LegendPainter.DrawLegend(svg, frame.Legend);
        LegendPainter.DrawDirectLabels(svg, frame);
        NotePainter.DrawRemarks(svg, frame);
        if (!HasData(frame.Panel))
            svg.TextElement("no data", frame.Plot.MiddleX, frame.Plot.MiddleY, ("class", "nn-soft"), ("text-anchor", "middle"));
        svg.Break();
    }

    // A nested svg cuts off what reaches beyond it, and needs no id as a clip path would.
    private static void DrawClipped(SvgWriter svg, Frame frame, string barmode)
    {
        var p = frame.Plot;
        string N(double value) => SvgWriter.Number(value);
        svg.Start("svg", ("x", p.Left), ("y", p.Top), ("width", p.Width), ("height", p.Height),
            ("viewBox", $"{N(p.Left)} {N(p.Top)} {N(p.Width)} {N(p.Height)}"), ("preserveAspectRatio", "none"));
        foreach (var trace in frame.Panel.Traces)
        {
            switch (trace)
            {
                case HeatmapTrace heatmap: HeatmapMark.Draw(svg, heatmap, frame); break;
                case ContourTrace contour: ContourMark.Draw(svg, contour, frame); break;
                case BarTrace bar: BarMark.Draw(svg, bar, frame, barmode); break;
                case ScatterTrace scatter: ScatterMark.DrawClipped(svg, scatter, frame); break;
            }
            svg.Break();
        }
        svg.End().Break();
    }

    private static bool HasData(Panel panel) => panel.Traces.Any(trace => trace is FieldTrace field
        ? field.Z.Finite().Any()
        : trace.X!.Count > 0 && (trace.Y!.IsCategorical || trace.Y.Numbers.Any(double.IsFinite)));
}

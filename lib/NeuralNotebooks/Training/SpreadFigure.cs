using System.Numerics;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Training;

/// <summary>Draws repeated runs.</summary>
public static class SpreadFigure
{
    /// <summary>Adds a line through the means, with a band of one standard deviation to each side where every point has several runs.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="x">Places on the x axis, as many as <paramref name="spreads"/>.</param>
    /// <param name="spreads">The runs at each place.</param>
    /// <param name="name">Name of the series; empty for none.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Figure Spreads<T>(this Figure figure, IEnumerable<T> x, IEnumerable<Spread> spreads, string name = "")
        where T : INumber<T>
    {
        var (places, runs) = (x.ToList(), spreads.ToList());
        figure.Line(places, runs.Select(run => run.Mean), name);
        return runs.TrueForAll(run => run.Values.Count > 1)
            ? figure.Band(places, runs.Select(run => run.Mean - run.Deviation), runs.Select(run => run.Mean + run.Deviation))
            : figure;
    }
}

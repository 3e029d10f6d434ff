namespace NeuralNotebooks.Display;

/// <summary>The numbers that the ends of a colour scale stand for.</summary>
internal static class FieldRange
{
    internal static (double Low, double High) Of(FieldTrace trace)
    {
        var finite = trace.Z.Finite().DefaultIfEmpty(0).ToArray();
        return (trace.Zmin ?? finite.Min(), trace.Zmax ?? finite.Max());
    }

    internal static double Position(FieldTrace trace, double value)
    {
        // Of() without limits looks at all cells: traces that this library makes always have limits.
        var (low, high) = trace is { Zmin: { } min, Zmax: { } max } ? (min, max) : Of(trace);
        return high > low ? (value - low) / (high - low) : 0.5;
    }
}

namespace NeuralNotebooks.Display;

/// <summary>A matrix or, without rows, a sign of a <see cref="MatrixEquation"/>.</summary>
/// <param name="Name">The matrix's name or the sign itself.</param>
/// <param name="Rows">0 for a sign.</param>
/// <param name="Columns">0 for a sign.</param>
/// <param name="Values">The numbers; null if only the shape is shown.</param>
internal sealed record EquationTerm(string Name, int Rows, int Columns, double[,]? Values)
{
    internal bool IsSign => Rows == 0;

    internal string Shape => FormattableString.Invariant($"{Rows}×{Columns}");

    internal string Description => IsSign ? Name : $"{Name} ({Shape}{Range})";

    private string Range => Values is null ? ""
        : $", {TickLabels.Prose(Values.Cast<double>().Min(), 2)} to {TickLabels.Prose(Values.Cast<double>().Max(), 2)}";
}

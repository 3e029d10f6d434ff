namespace NeuralNotebooks.Explain;

/// <summary>
/// What each player of a game contributes. Shapley values are the only ones with four properties: they add up to v(all) − v(none)
/// (efficiency); players that do the same get the same (symmetry); a player that changes nothing gets 0 (dummy); and the values of
/// a sum of games are the sums of the values (linearity). L. Shapley, "A value for n-person games", 1953.
/// </summary>
/// <param name="Values">φ: one number a player.</param>
/// <param name="None">v(∅): the value without any player.</param>
/// <param name="All">v(N): the value with all players.</param>
/// <param name="Evaluations">How many coalitions were evaluated.</param>
public sealed record ShapleyValues(IReadOnlyList<double> Values, double None, double All, int Evaluations)
{
    /// <summary>Σφ − (v(N) − v(∅)): 0 but for rounding.</summary>
    public double Gap => Values.Sum() - (All - None);
}

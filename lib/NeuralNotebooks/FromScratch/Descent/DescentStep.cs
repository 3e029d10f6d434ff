using System.Globalization;

namespace NeuralNotebooks.FromScratch;

/// <summary>One point on a path of descent.</summary>
/// <param name="Index">The number of steps taken before, from 0.</param>
/// <param name="Parameters">θ here, shape (n).</param>
/// <param name="Cost">The cost here, of the samples that this step looks at.</param>
/// <param name="Gradient">Its gradient here, shape (n).</param>
/// <param name="Rate">α of the step that leaves this point.</param>
public sealed record DescentStep(int Index, Vector Parameters, double Cost, Vector Gradient, double Rate)
{
    /// <summary>Where and how high, in one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"step {Index}: {Parameters}, cost {Cost:G6}, rate {Rate:G4}");
}

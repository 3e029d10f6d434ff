using System.Numerics;

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The central difference quotient ∂f/∂xᵢ ≈ (f(x + heᵢ) − f(x − heᵢ))/(2h). Cutting off Taylor's series costs an error of order
/// h², rounding one of order ε|f|/h, so the best h is near ∛ε: about 6·10⁻⁶ in float64 and 5·10⁻³ in float32.
/// </summary>
internal static class CentralDifference
{
    /// <summary>The step for entry x: larger where x is, so that x ± h differ from x by digits that the type holds.</summary>
    internal static T Step<T>(T x, T step) where T : IFloatingPointIeee754<T> => step * T.Max(T.One, T.Abs(x));

    internal static T[] Gradient<T>(Func<T[], T> f, T[] x, T step) where T : IFloatingPointIeee754<T>
    {
        var gradient = new T[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            var h = Step(x[i], step);
            var (left, right) = (Moved(x, i, -h), Moved(x, i, h));
            gradient[i] = (f(right) - f(left)) / (right[i] - left[i]); // the distance that rounding really left
        }
        return gradient;
    }

    internal static T[] Moved<T>(T[] x, int i, T by) where T : IFloatingPointIeee754<T>
    {
        var moved = (T[])x.Clone();
        moved[i] += by;
        return moved;
    }
}

using System.Globalization;

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Compares a gradient derived by hand with central differences (f(x + h) − f(x − h))/(2h). The relative error is
/// ‖g − ĝ‖/max(‖g‖, ‖ĝ‖) over the entries compared: near 10⁻¹⁰ for a right gradient in float64, near 1 for a wrong one.
/// An entry whose difference reaches across a kink, such as ReLU's, is no derivative: it is left out and counted.
/// Source of the method: Bengio, "Practical recommendations for gradient-based training of deep architectures", 2012.
/// </summary>
/// <param name="ByHand">g, the gradient to check, shape (n).</param>
/// <param name="Numerical">ĝ, from differences, shape (n).</param>
/// <param name="AtKink">For each entry, whether it was left out.</param>
public sealed record GradientCheck(Vector ByHand, Vector Numerical, IReadOnlyList<bool> AtKink)
{
    /// <summary>The step in float64, near the cube root of its precision.</summary>
    public const double DefaultStep = 1e-5;

    /// <summary>The step in float32, near the cube root of its precision.</summary>
    public const float DefaultSingleStep = 5e-3f;

    /// <summary>How many entries were left out because of a kink.</summary>
    public int KinksExcluded => AtKink.Count(excluded => excluded);

    /// <summary>How many entries were compared.</summary>
    public int Compared => AtKink.Count - KinksExcluded;

    /// <summary>‖g − ĝ‖/max(‖g‖, ‖ĝ‖) over the entries compared; 0 if both are 0, NaN if a number is.</summary>
    public double RelativeError
    {
        get
        {
            var (g, numerical) = (WithoutKinks(ByHand), WithoutKinks(Numerical));
            var scale = Math.Max(g.Norm, numerical.Norm);
            return scale == 0 ? 0 : (g - numerical).Norm / scale;
        }
    }

    /// <summary>Checks the gradient of any function at a point.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, shape (n).</param>
    /// <param name="byHand">Its gradient there, shape (n).</param>
    /// <param name="step">h, relative to |xᵢ| where that is above 1.</param>
    /// <param name="kinkBetween">Whether f has a kink between two points; without it, f counts as smooth.</param>
    /// <exception cref="ArgumentException">The gradient's length is not the point's.</exception>
    public static GradientCheck Of(
        Func<Vector, double> f, Vector x, Vector byHand, double step = DefaultStep,
        Func<Vector, Vector, bool>? kinkBetween = null)
    {
        Shapes.Length(byHand, x.Count, nameof(byHand));
        var point = x.ToArray();
        var numerical = CentralDifference.Gradient(p => f(p), point, step);
        return new GradientCheck(byHand, numerical, [.. Enumerable.Range(0, x.Count).Select(IsAtKink)]);

        bool IsAtKink(int i)
        {
            var h = CentralDifference.Step(point[i], step);
            return kinkBetween?.Invoke(CentralDifference.Moved(point, i, -h), CentralDifference.Moved(point, i, h)) ?? false;
        }
    }

    /// <summary>Checks a network's backward pass for one sample, over all weights and biases.</summary>
    /// <param name="network">The network.</param>
    /// <param name="input">x.</param>
    /// <param name="target">y.</param>
    /// <param name="loss">C.</param>
    /// <param name="step">h.</param>
    public static GradientCheck Of(MultilayerPerceptron network, Vector input, Vector target, Loss loss,
        double step = DefaultStep) =>
        Of(p => loss.Value(network.With(p).Predict(input), target), network.Parameters,
            network.Backward(network.Forward(input), loss, target).Gradient, step,
            (p, q) => HasKinkBetween(network.With(p).Forward(input), network.With(q).Forward(input)));

    /// <summary>
    /// The same check in float32, to show why it fails there: f(x + h) and f(x − h) agree in most of their 7 digits, and the
    /// difference keeps the few that are left. A right gradient shows errors near 10⁻⁵ at the best step and 10⁻² at
    /// the step of float64.
    /// </summary>
    /// <param name="f">The function, computed in float32.</param>
    /// <param name="x">The point, shape (n).</param>
    /// <param name="byHand">Its gradient there, shape (n).</param>
    /// <param name="step">h.</param>
    public static GradientCheck InSinglePrecision(
        Func<float[], float> f, Vector x, Vector byHand, float step = DefaultSingleStep)
    {
        Shapes.Length(byHand, x.Count, nameof(byHand));
        var numerical = CentralDifference.Gradient(f, [.. x.Select(xi => (float)xi)], step);
        return new GradientCheck(byHand, Vector.From(x.Count, i => numerical[i]), new bool[x.Count]);
    }

    /// <summary>The relative error and the numbers of entries.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"relative error {RelativeError:0.0e+0} over {Compared} entries, {KinksExcluded} left out at kinks");

    private Vector WithoutKinks(Vector v) => [.. v.Where((_, i) => !AtKink[i])];

    private static bool HasKinkBetween(ForwardTrace from, ForwardTrace to) =>
        from.Layers.Zip(to.Layers).Any(pair => pair.First.Layer.Activation.HasKinkBetween(pair.First.Sums, pair.Second.Sums));
}

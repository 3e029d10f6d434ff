using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>Gradients by backward() against central differences, in Float64.</summary>
internal static class GradientCheck
{
    private const double H = 1e-6;

    /// <summary>Checks ∂/∂inputs of Σ w·f(inputs) for fixed weights w; and that ∂² of it agrees with differences of ∂.</summary>
    public static void Holds(Func<Tensor[], Tensor> function, params Tensor[] inputs)
    {
        using var scope = NewDisposeScope();
        var leaves = Array.ConvertAll(inputs, Leaf);
        var gradients = Gradients(function, leaves, createGraph: false);
        for (var i = 0; i < inputs.Length; i++)
            Nearly.Equal(Slopes(at => Weighted(function(at)), leaves, i), gradients[i], 1e-6, 1e-7);

        Tensor Once(Tensor[] at) => Gradients(function, at, createGraph: true).Select(Weighted).Aggregate((a, b) => a + b);
        var first = Once(leaves);
        if (!first.requires_grad) return; // Linear: the gradient does not depend on the inputs.
        var second = autograd.grad([first], leaves, allow_unused: true);
        for (var i = 0; i < inputs.Length; i++)
            Nearly.Equal(Slopes(at => Once(Array.ConvertAll(at, Leaf)), leaves, i), second[i] ?? leaves[i].zeros_like(), 1e-5, 1e-6);
    }

    private static Tensor Leaf(Tensor tensor) => tensor.detach().clone().requires_grad_();

    private static IList<Tensor> Gradients(Func<Tensor[], Tensor> function, Tensor[] at, bool createGraph) => autograd
        .grad([Weighted(function(at))], at, create_graph: createGraph, allow_unused: true)
        .Select((gradient, i) => gradient ?? at[i].zeros_like()).ToList();

    /// <summary>A sum in which each element counts differently.</summary>
    private static Tensor Weighted(Tensor result) =>
        (result * (arange(result.numel(), float64) * 0.37 + 0.5).cos().view(result.shape)).sum();

    private static Tensor Slopes(Func<Tensor[], Tensor> function, Tensor[] at, int input)
    {
        var values = at[input].detach().clone();
        var slopes = values.zeros_like();
        for (var i = 0; i < values.numel(); i++) slopes.data<double>()[[.. Place(i, values)]] = Slope(i);
        return slopes;

        double Slope(int element)
        {
            double At(double shift)
            {
                var moved = values.clone();
                moved.data<double>()[[.. Place(element, values)]] += shift;
                return function([.. at[..input].Select(x => x.detach()), moved.requires_grad_(), .. at[(input + 1)..].Select(x => x.detach())]).item<double>();
            }
            return (At(H) - At(-H)) / (2 * H);
        }
    }

    private static IEnumerable<long> Place(long element, Tensor tensor)
    {
        var place = new long[tensor.ndim];
        for (var d = place.Length - 1; d >= 0; d--)
        {
            place[d] = element % tensor.shape[d];
            element /= tensor.shape[d];
        }
        return place;
    }
}

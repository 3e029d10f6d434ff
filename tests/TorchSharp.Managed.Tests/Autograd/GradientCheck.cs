using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>Gradients by backward() against central differences, in Float64.</summary>
internal static class GradientCheck
{
    private const double H = 1e-6;

    /// <summary>Checks ∂/∂inputs of Σ w·f(inputs) for fixed weights w; and that ∂² of it agrees with differences of ∂.</summary>
    /// <param name="function">f. It gives the same for the same inputs.</param>
    /// <param name="inputs">Those of Float64 are checked.</param>
    public static void Holds(Func<Tensor[], Tensor> function, params Tensor[] inputs)
    {
        using var scope = NewDisposeScope();
        var leaves = Array.ConvertAll(inputs, x => x.dtype == ScalarType.Float64 ? x.detach().clone().requires_grad_() : x);
        Holds(() => function(leaves), Array.FindAll(leaves, leaf => leaf.requires_grad));
    }

    /// <summary>The same of a function of tensors that it knows.</summary>
    /// <param name="function">A function of the leaves.</param>
    /// <param name="leaves">Tensors that require gradients. They are changed for a while.</param>
    public static void Holds(Func<Tensor> function, params Tensor[] leaves)
    {
        using var scope = NewDisposeScope();
        var gradients = Gradients(function, leaves, createGraph: false);
        for (var i = 0; i < leaves.Length; i++)
            Nearly.Equal(Slopes(() => Weighted(function()), leaves[i]), gradients[i], 1e-6, 1e-7);

        Tensor Once() => Gradients(function, leaves, createGraph: true).Select(Weighted).Aggregate((a, b) => a + b);
        var first = Once();
        if (!first.requires_grad) return; // Linear: the gradient does not depend on the inputs.
        var second = autograd.grad([first], leaves, allow_unused: true);
        for (var i = 0; i < leaves.Length; i++)
            Nearly.Equal(Slopes(Once, leaves[i]), second[i] ?? leaves[i].zeros_like(), 1e-5, 1e-6);
    }

    private static IList<Tensor> Gradients(Func<Tensor> function, Tensor[] leaves, bool createGraph) => autograd
        .grad([Weighted(function())], leaves, create_graph: createGraph, allow_unused: true)
        .Select((gradient, i) => gradient ?? leaves[i].zeros_like()).ToList();

    /// <summary>A sum in which each element counts differently.</summary>
    private static Tensor Weighted(Tensor result) => (result * Operations.GradientCase.Weights(result)).sum();

    private static Tensor Slopes(Func<Tensor> function, Tensor leaf)
    {
        using var values = leaf.data<double>();
        var slopes = new double[leaf.numel()];
        for (var i = 0L; i < slopes.Length; i++)
        {
            var place = Place(i, leaf);
            var value = values[place];
            double At(double shift)
            {
                using var scope = NewDisposeScope();
                values[place] = value + shift;
                return function().item<double>();
            }
            slopes[i] = (At(H) - At(-H)) / (2 * H);
            values[place] = value;
        }
        return tensor(slopes).view(leaf.shape);
    }

    private static long[] Place(long element, Tensor tensor)
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

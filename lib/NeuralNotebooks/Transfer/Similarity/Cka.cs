using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Transfer;

/// <summary>
/// Centred kernel alignment: how alike two representations of the same examples are, whatever the order, rotation and scale of
/// their neurons. S. Kornblith, M. Norouzi, H. Lee, G. Hinton, "Similarity of neural network representations revisited", ICML 2019.
/// </summary>
public static class Cka
{
    /// <summary>
    /// Linear CKA: ‖YᵀX‖² / (‖XᵀX‖·‖YᵀY‖) with Frobenius norms, after each column's mean was subtracted. Computed in Float64.
    /// </summary>
    /// <param name="x">A representation [n, neurons].</param>
    /// <param name="y">Another of the same examples in the same order: [n, neurons of its own].</param>
    /// <returns>0 (nothing in common) to 1 (the same but for rotation and scale).</returns>
    /// <exception cref="ArgumentException">The numbers of examples differ, or a representation does not vary.</exception>
    public static double Linear(Tensor x, Tensor y)
    {
        if (x.dim() != 2 || y.dim() != 2 || x.shape[0] != y.shape[0])
            throw new ArgumentException($"Two representations must be [n, neurons] of the same n examples; they are {x} and {y}.");
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var (a, b) = (Centred(x), Centred(y));
        var own = Norm(a, a) * Norm(b, b);
        if (own == 0) throw new ArgumentException("A representation that is the same for all examples is like no other.");
        var common = Norm(b, a);
        return common * common / own;
    }

    private static Tensor Centred(Tensor x)
    {
        var exact = x.to_type(ScalarType.Float64);
        return exact - exact.mean([0], keepdim: true);
    }

    // Frobenius norm of aᵀb.
    private static double Norm(Tensor a, Tensor b) => a.t().matmul(b).pow(2).sum().sqrt().item<double>();
}

using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Matrix products as operations of the graph.</summary>
internal static partial class MatrixProducts
{
    /// <summary>
    /// a·b as torch.matmul defines it: the sum of products for two vectors; matrix times vector; vector times matrix; for
    /// more dimensions, the products of the last two, the others broadcast.
    /// </summary>
    /// <exception cref="ExternalException">The shapes do not fit, or the types differ.</exception>
    public static Tensor Matmul(Tensor a, Tensor b)
    {
        Check(a, b);
        if (a.Rank == 1 && b.Rank == 1)
        {
            using var products = a * b;
            return products.sum();
        }
        if (a.Rank == 1)
        {
            using var row = a.unsqueeze(0);
            using var product = Matmul(row, b);
            return product.squeeze(-2);
        }
        if (b.Rank == 1)
        {
            using var column = b.unsqueeze(-1);
            using var product = Matmul(a, column);
            return product.squeeze(-1);
        }
        if (a.Rank == 2 && b.Rank == 2) return Product(a, b);
        return b.Rank == 2 ? OneRightFactor(a, b) : Broadcast(a, b);
    }

    /// <summary>Many matrices times one are one tall matrix times one.</summary>
    private static Tensor OneRightFactor(Tensor a, Tensor b)
    {
        using var tall = a.reshape(-1, a.Sizes[^1]);
        using var product = Product(tall, b);
        return product.reshape([.. a.Sizes[..^1], b.Sizes[^1]]);
    }

    private static Tensor Broadcast(Tensor a, Tensor b)
    {
        var batch = BatchOf(a, b);
        using var left = a.expand([.. batch, .. a.Sizes[^2..]]);
        using var right = b.expand([.. batch, .. b.Sizes[^2..]]);
        return Product(left, right);
    }

    /// <summary>The product of matrices, or of equally many in a batch: ∂a = ∂·bᵀ, ∂b = aᵀ·∂.</summary>
    private static Tensor Product(Tensor a, Tensor b)
    {
        var result = Tensor.Allocate([.. a.Sizes[..^1], b.Sizes[^1]], a.dtype);
        StridedProduct.Multiply(a, b, result);
        return Node.Record(result, "matmul", [a, b], [a, b], static (gradient, node) =>
            [node.Needs(0) ? TimesTransposed(gradient, node.Saved(1)) : null, node.Needs(1) ? TransposedTimes(node.Saved(0), gradient) : null]);
    }

    /// <summary>a·bᵀ.</summary>
    private static Tensor TimesTransposed(Tensor a, Tensor b)
    {
        using var transposed = b.transpose(-2, -1);
        return Product(a, transposed);
    }

    /// <summary>aᵀ·b.</summary>
    private static Tensor TransposedTimes(Tensor a, Tensor b)
    {
        using var transposed = a.transpose(-2, -1);
        return Product(transposed, b);
    }
}

using System.Numerics;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A matrix with ones on its diagonal and zeros elsewhere.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns; as many as rows when −1.</param>
    /// <param name="dtype">The type of the elements; <see cref="get_default_dtype"/> when null.</param>
    /// <param name="device">The processor, or null.</param>
    /// <param name="requires_grad">Whether gradients are wanted for it.</param>
    /// <param name="names">Null: this engine does not name dimensions.</param>
    public static Tensor eye(
        long rows, long columns = -1L, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
    {
        var result = Create([rows, columns == -1 ? rows : columns], dtype, device, names).zero_();
        Dispatch.On(result.dtype, new Diagonal(result));
        return result.with_requires_grad(requires_grad);
    }

    private readonly struct Diagonal(Tensor matrix) : IForElementType
    {
        public unsafe void Run<T>() where T : unmanaged, INumber<T>
        {
            var (rows, columns) = (matrix.Sizes[0], matrix.Sizes[1]);
            for (long i = 0; i < Math.Min(rows, columns); i++) matrix.Data<T>()[i * columns + i] = T.One;
        }
    }
}

using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.cumsum"/>
    public static Tensor cumsum(Tensor input, long dim, ScalarType? type = null) => input.cumsum(dim, type);

    public partial class Tensor
    {
        /// <summary>Each element plus all before it along a dimension.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="type">The type of the sums; when null, Int64 for whole numbers and Bool, else the tensor's own.</param>
        public Tensor cumsum(long dim, ScalarType? type = null)
        {
            using var x = to_type(type ?? (is_integral() ? ScalarType.Int64 : dtype));
            var reduction = new Reduction(x, [dim], true);
            var result = x.CopyWithoutHistory(x.dtype);
            if (result.Count > 0) Dispatch.On(x.dtype, new CumulativeSum(result, reduction.Length, result.InnerCount(dim)));
            return Node.Record(result, "cumsum", [x], [], (gradient, _) => [gradient.flip(dim).cumsum(dim).flip(dim)]);
        }

        /// <summary>The product of the sizes after a dimension.</summary>
        internal long InnerCount(long dim) => Rank == 0 ? 1 : Shape.Count(sizes.AsSpan(Shape.Dimension(dim, sizes) + 1));

        private readonly struct CumulativeSum(Tensor target, long length, long inner) : IForElementType
        {
            public unsafe void Run<T>() where T : unmanaged, INumber<T>
            {
                var y = target.Data<T>();
                for (long block = 0; block < target.Count; block += length * inner)
                    for (var i = inner; i < length * inner; i++)
                        y[block + i] += y[block + i - inner];
            }
        }
    }
}

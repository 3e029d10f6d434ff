using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.prod(ScalarType?)"/>
    public static Tensor prod(Tensor input, ScalarType? type = null) => input.prod(type);

    /// <inheritdoc cref="Tensor.prod(long, bool, ScalarType?)"/>
    public static Tensor prod(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => input.prod(dim, keepdim, type);

    public partial class Tensor
    {
        /// <summary>The product of all elements.</summary>
        /// <param name="type">Its type; when null, Int64 for whole numbers and Bool, else the tensor's own.</param>
        /// <exception cref="ArgumentException">The type is Byte: C# takes the literal 0 for it. Dimension 0 is 0L.</exception>
        public Tensor prod(ScalarType? type = null) => Product(null, false, type.Meant());

        /// <summary>Products along a dimension.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="keepdim">Whether it stays, with size 1.</param>
        /// <param name="type">Their type; when null, Int64 for whole numbers and Bool, else the tensor's own.</param>
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => Product(dim, keepdim, type);

        private Tensor Product(long? dim, bool keepdim, ScalarType? type, [CallerMemberName] string operation = "")
        {
            var wanted = type ?? (is_integral() ? ScalarType.Int64 : dtype);
            if (wanted != dtype)
            {
                using var converted = Converted(wanted);
                return converted.Product(dim, keepdim, wanted, operation);
            }
            var reduction = new Reduction(this, dim is null ? [] : [dim.Value], keepdim, operation);
            return Node.Record(Fold.Run<ProductFold>(this, reduction, dtype), "prod", [this], [this],
                (gradient, node) => [reduction.Restored(gradient).mul(ProductOfOthers(node.Saved(0), dim))]);
        }

        /// <summary>For each element the product of all others: of those before it times those after it, so that zeros do no harm.</summary>
        private static Tensor ProductOfOthers(Tensor x, long? dim)
        {
            if (dim is null) return ProductOfOthers(x.reshape(-1), 0).reshape(x.sizes);
            if (x.Rank == 0) return x.ones_like();
            var d = Shape.Dimension(dim.Value, x.sizes);
            var parts = x.unbind(d);
            var others = new Tensor[parts.Length];
            var one = parts.Length == 0 ? x : parts[0].ones_like();
            var before = one;
            for (var i = 0; i < parts.Length; i++)
            {
                others[i] = before;
                before = before.mul(parts[i]);
            }
            var after = one;
            for (var i = parts.Length - 1; i >= 0; i--)
            {
                others[i] = others[i].mul(after);
                after = after.mul(parts[i]);
            }
            return parts.Length == 0 ? x.ones_like() : stack(others, d);
        }

        private readonly unsafe struct ProductFold : IFold
        {
            public static void Row<T>(T* x, long n, byte* result) where T : unmanaged, INumber<T>
            {
                var product = T.One;
                for (long i = 0; i < n; i++) product *= x[i];
                *(T*)result = product;
            }
        }
    }
}

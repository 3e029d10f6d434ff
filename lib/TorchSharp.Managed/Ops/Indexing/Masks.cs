using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The elements where a mask holds and 0 elsewhere, whatever they are there: infinity and NaN, too.</summary>
        internal Tensor Where(Tensor mask)
        {
            var result = Allocate(Broadcast.Shapes("where", sizes, mask.sizes), dtype);
            Apply.Select(result, mask, this, (Scalar)0);
            return Node.Record(result, "where", [this], [mask], static (gradient, node) => [node.Fit(gradient.Where(node.Saved(0)), 0)]);
        }

        /// <summary>A copy in which elements become a value where a mask is true.</summary>
        /// <param name="mask">A Bool tensor whose shape stretches to this one's.</param>
        /// <param name="value">The value.</param>
        public Tensor masked_fill(Tensor mask, Scalar value)
        {
            RequireBool("masked_fill", mask);
            var result = Allocate(Broadcast.Shapes("masked_fill", sizes, mask.sizes), dtype);
            Apply.Select(result, mask, ElementOf(value), this);
            return Node.Record(result, "masked_fill", [this], [mask],
                static (gradient, node) => [node.Fit(gradient.masked_fill(node.Saved(0), 0), 0)]);
        }

        /// <summary>Sets elements to a value where a mask is true, in place.</summary>
        /// <inheritdoc cref="masked_fill" path="/param"/>
        /// <returns>This tensor.</returns>
        public Tensor masked_fill_(Tensor mask, Scalar value)
        {
            RequireBool("masked_fill_", mask);
            if (Node.IsNeeded(this)) return Overwrite(old => old.masked_fill(mask, value));
            Compute.RequireWritable("masked_fill_", this, Broadcast.Shapes("masked_fill_", sizes, mask.sizes), dtype);
            Apply.Select(this, mask, ElementOf(value), this);
            return Written();
        }

        /// <summary>What the number is as an element here: for Bool, whether it is other than 0.</summary>
        private Scalar ElementOf(Scalar value) => dtype == ScalarType.Bool ? value.AsBool : value;

        private static void RequireBool(string operation, Tensor mask)
        {
            if (mask.dtype != ScalarType.Bool)
                throw Operation.Error(operation, $"expected a mask of type Bool, not {mask.dtype}; compare, or use to_type().");
        }
    }
}

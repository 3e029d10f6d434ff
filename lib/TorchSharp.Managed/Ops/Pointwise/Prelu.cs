using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>y = x where x is positive, else slope · x, with a slope that is learned.</summary>
        /// <param name="target">The slope: one number, or one for each channel (dimension 1).</param>
        /// <exception cref="ExternalException">There are neither one slope nor one a channel, or their type differs.</exception>
        public Tensor prelu(Tensor target)
        {
            RequireSlopes(target);
            using var slopes = target.view(target.Count == 1 ? [] : [target.Count, .. Enumerable.Repeat(1L, Rank - 2)]);
            return Node.Record(Compute.Binary<PreluOperator>("prelu", this, slopes), "prelu", [this, slopes], [this, slopes], static (gradient, node) =>
            {
                var (x, slope) = (node.Saved(0), node.Saved(1));
                return
                [
                    node.Needs(0) ? gradient.mul(torch.where(x.gt(0), torch.ones_like(slope), slope)) : null,
                    node.Needs(1) ? node.Fit(gradient.mul(x.clamp_max(0)), 1) : null,
                ];
            });
        }

        private void RequireSlopes(Tensor slopes)
        {
            var channels = Rank > 1 ? sizes[1] : 1;
            if (slopes.Rank > 1 || slopes.Count != 1 && slopes.Count != channels)
                throw Operation.Error(
                    "prelu", $"a weight of shape {Shape.Text(slopes.sizes)} does not fit an input of shape {Shape.Text(sizes)}: " +
                    $"it needs one element, or one for each of the {channels} channels (dimension 1).");
            if (slopes.dtype != dtype || !is_floating_point())
                throw Operation.Error(
                    "prelu", $"the input and the weight need the same floating-point type, but they are {dtype} and {slopes.dtype}.");
        }
    }
}

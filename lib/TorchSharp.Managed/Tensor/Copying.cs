using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.clone"/>
    public static Tensor clone(Tensor input) => input.clone();

    public partial class Tensor
    {
        /// <summary>A copy with memory of its own, its dimensions in the same order there. Gradients flow through it.</summary>
        public Tensor clone() => CopyInto(AllocateLike(this, dtype));

        /// <summary>A copy with memory of its own, in row-major order. Gradients flow through it.</summary>
        internal Tensor RowMajorCopy() => CopyInto(Allocate(sizes, dtype));

        /// <summary>This tensor if its elements lie in row-major order without gaps, else a copy in which they do.</summary>
        public Tensor contiguous() => IsContiguous ? Alias() : RowMajorCopy();

        /// <summary>A view of the same memory that no gradient flows through.</summary>
        public Tensor detach() => UnlinkedView(sizes, strides, offset);

        /// <summary>Forgets the history: gradients no longer flow through this tensor.</summary>
        /// <returns>This tensor.</returns>
        public Tensor detach_()
        {
            Live.lineage.Forget();
            return this;
        }

        /// <summary>Overwrites the elements with those of another tensor, broadcast and converted.</summary>
        /// <param name="source">A tensor whose shape stretches to this one's.</param>
        /// <param name="nonBlocking">Has no effect on the processor.</param>
        /// <returns>This tensor.</returns>
        public Tensor copy_(Tensor source, bool nonBlocking = false)
        {
            if (!Broadcast.Shapes("copy_", Live.sizes, source.Live.sizes).AsSpan().SequenceEqual(sizes))
                throw Operation.Error(
                    "copy_", $"a source of shape {Shape.Text(source.sizes)} does not stretch to shape {Shape.Text(sizes)}.");
            if (Node.IsNeeded(this, source)) return Overwrite(old => Copied(source, old));
            Copy.Elements(source, this);
            Storage.MarkWritten();
            return this;
        }

        /// <summary>Overwrites every element with one value.</summary>
        /// <returns>This tensor.</returns>
        public Tensor fill_(Scalar value)
        {
            if (Node.IsNeeded(this))
                return Overwrite(old => Node.Record(old.full_like(value), "fill_", [old], [], static (gradient, _) => [gradient.zeros_like()]));
            Copy.Fill(this, value);
            Storage.MarkWritten();
            return this;
        }

        /// <summary>Overwrites every element with 0.</summary>
        /// <returns>This tensor.</returns>
        public Tensor zero_() => fill_(0);

        private Tensor CopyInto(Tensor result)
        {
            Copy.Elements(this, result);
            return Node.Record(result, "clone", [this], [], static (gradient, _) => [gradient]);
        }

        private static Tensor Copied(Tensor source, Tensor old)
        {
            var result = Allocate(old.sizes, old.dtype);
            Copy.Elements(source, result);
            var shape = source.sizes;
            var type = source.dtype;
            return Node.Record(result, "copy_", [old, source], [],
                (gradient, node) => [node.Needs(0) ? gradient.zeros_like() : null, node.Needs(1) ? Broadcast.SumTo(gradient.to_type(type), shape) : null]);
        }
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Draws n numbers into contiguous memory.</summary>
        private unsafe delegate void Filler(RandomStream stream, void* elements, long n);

        /// <summary>Fills the tensor in the order of its memory, as PyTorch does, under the generator's lock.</summary>
        private unsafe Tensor FillAtRandom(Generator? generator, Filler fill)
        {
            if (GradMode.IsEnabled) RequireNoLeaf();
            var stream = (generator ?? Generator.Default).Stream;
            lock (stream.Gate)
            {
                if (IsContiguous) fill(stream, Storage.Data + offset * dtype.ElementSize(), Count);
                else FillWithGaps(stream, fill);
            }
            Storage.MarkWritten();
            if (GradMode.IsEnabled && !History.IsLeaf) lineage.Rebase(new History());
            return this;
        }

        private unsafe void FillWithGaps(RandomStream stream, Filler fill)
        {
            var order = Enumerable.Range(0, sizes.Length).OrderByDescending(d => strides[d]).Select(d => (long)d).ToArray();
            using var inMemoryOrder = detach().permute(order);
            using var drawn = Allocate(inMemoryOrder.Sizes, dtype);
            fill(stream, drawn.Storage.Data, Count);
            inMemoryOrder.copy_(drawn);
        }

        private ExternalException NotForType(string operation) => new($"{operation} is not implemented for {dtype}.");

        private static ExternalException RandomArgument(string operation, string expected) => new($"{operation} expects {expected}.");

        private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
    }
}

using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.numel"/>
    public static long numel(Tensor input) => input.numel();

    /// <inheritdoc cref="Tensor.is_floating_point"/>
    public static bool is_floating_point(Tensor input) => input.is_floating_point();

    /// <inheritdoc cref="Tensor.is_integral"/>
    public static bool is_integral(Tensor t) => t.is_integral();

    public partial class Tensor
    {
        /// <summary>The sizes of the dimensions; empty for a scalar. A copy.</summary>
        public long[] shape => (long[])Live.sizes.Clone();

        /// <summary>How many elements.</summary>
        public long NumberOfElements => numel();

        /// <summary>How many dimensions.</summary>
        public long ndim => dim();

        /// <summary>How many dimensions.</summary>
        public long Dimensions => dim();

        /// <summary>How many bytes an element takes.</summary>
        public long ElementSize => element_size();

        /// <summary>Where the memory lies: always the processor.</summary>
        public Device device
        {
            get
            {
                _ = Live;
                return CPU;
            }
        }

        /// <summary>The kind of <see cref="device"/>.</summary>
        public DeviceType device_type => device.type;

        internal ReadOnlySpan<long> Sizes => sizes;

        internal ReadOnlySpan<long> Strides => strides;

        internal int Rank => sizes.Length;

        internal long Offset => offset;

        /// <summary>The sizes of the dimensions.</summary>
        public long[] size() => shape;

        /// <summary>The size of a dimension.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        public long size(int dim) => Live.sizes[DimensionIn(dim)];

        /// <summary>For each dimension, how many elements lie from one index to the next.</summary>
        public long[] stride() => (long[])Live.strides.Clone();

        /// <inheritdoc cref="stride()"/>
        public long stride(int dim) => Live.strides[DimensionIn(dim)];

        /// <summary>Where the first element lies in the memory that views share, in elements.</summary>
        public long storage_offset() => Live.offset;

        /// <summary>How many dimensions.</summary>
        public long dim() => Live.sizes.Length;

        /// <summary>How many elements.</summary>
        public long numel() => Live.Count;

        /// <summary>How many bytes an element takes.</summary>
        public long element_size() => dtype.ElementSize();

        /// <summary>Whether the elements lie in row-major order without gaps.</summary>
        public bool is_contiguous() => Live.IsContiguous;

        /// <summary>Whether the elements are Float32 or Float64.</summary>
        public bool is_floating_point() => dtype.IsFloatingPoint();

        /// <summary>Whether the elements are whole numbers or Bool.</summary>
        public bool is_integral() => !dtype.IsFloatingPoint();

        /// <summary>Always true: this engine computes on the processor.</summary>
        public bool is_cpu() => device_type == DeviceType.CPU;

        private int DimensionIn(long dim, [CallerMemberName] string operation = "") => sizes.Length == 0
            ? throw Operation.Error(operation, $"a scalar, of shape [], has no dimension {dim}.")
            : Shape.Dimension(dim, sizes, operation);
    }
}

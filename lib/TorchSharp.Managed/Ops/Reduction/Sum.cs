using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;
using TorchSharp.Kernels;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.sum(ScalarType?)"/>
    public static Tensor sum(Tensor input, ScalarType? type = null) => input.sum(type);

    /// <inheritdoc cref="Tensor.sum(long, bool, ScalarType?)"/>
    public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => input.sum(dim, keepdim, type);

    /// <inheritdoc cref="Tensor.sum(long, bool, ScalarType?)"/>
    public static Tensor sum(Tensor input, ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => input.sum(dim, keepdim, type);

    public partial class Tensor
    {
        /// <summary>The sum of all elements.</summary>
        /// <param name="type">The type of the sum; when null, Int64 for whole numbers and Bool, else the tensor's own.</param>
        /// <exception cref="ArgumentException">The type is Byte: C# takes the literal 0 for it. Dimension 0 is 0L.</exception>
        public Tensor sum(ScalarType? type = null) => Sum([], false, type.Meant());

        /// <summary>Sums along dimensions.</summary>
        /// <param name="dim">Which dimension, or dimensions, are summed; −1 is the last.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <param name="type">The type of the sums; when null, Int64 for whole numbers and Bool, else the tensor's own.</param>
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => Sum([dim], keepdim, type);

        /// <inheritdoc cref="sum(long, bool, ScalarType?)"/>
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => Sum([dim0, dim1], keepdim, type);

        /// <inheritdoc cref="sum(long, bool, ScalarType?)"/>
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) =>
            Sum([dim0, dim1, dim2], keepdim, type);

        /// <inheritdoc cref="sum(long, bool, ScalarType?)"/>
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => Sum(dim, keepdim, type);

        /// <inheritdoc cref="sum(long, bool, ScalarType?)"/>
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => Sum(dim, keepdim, type);

        private Tensor Sum(ReadOnlySpan<long> dims, bool keepdim, ScalarType? type, [CallerMemberName] string operation = "")
        {
            var wanted = type ?? (is_integral() ? ScalarType.Int64 : dtype);
            if (wanted != dtype)
            {
                using var converted = Converted(wanted);
                return converted.Sum(dims, keepdim, wanted, operation);
            }
            var reduction = new Reduction(this, dims, keepdim, operation);
            var result = Allocate(reduction.ResultSizes, dtype);
            using (var arranged = reduction.Arranged(this, out var outer, out var inner))
                Dispatch.On(dtype, new SumCode(arranged, result, outer, reduction.Length, inner));
            return Node.Record(result, "sum", [this], [], (gradient, _) => [reduction.Restored(gradient)]);
        }

        private readonly struct SumCode(Tensor input, Tensor result, long outer, long length, long inner) : IForElementType
        {
            private const long Grain = 16 * 1024;

            public unsafe void Run<T>() where T : unmanaged, INumber<T>
            {
                var (x, y, n, columns) = ((nint)input.Data<T>(), (nint)result.Data<T>(), length, inner);
                void Rows(long start, long end)
                {
                    for (var i = start; i < end; i++)
                        if (columns == 1) ((T*)y)[i] = Reduce.Sum((T*)x + i * n, n);
                        else Reduce.SumRows((T*)x + i * n * columns, n, columns, (T*)y + i * columns);
                }
                if (outer * n * columns < 2 * Grain) Rows(0, outer);
                else Workers.For(outer, Math.Max(1, Grain / Math.Max(n * columns, 1)), Rows);
            }
        }
    }
}

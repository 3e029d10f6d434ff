using System.Numerics;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.all()"/>
    public static Tensor all(Tensor input) => input.all();

    /// <inheritdoc cref="Tensor.all(long, bool)"/>
    public static Tensor all(Tensor input, long dim, bool keepdim = false) => input.all(dim, keepdim);

    /// <inheritdoc cref="Tensor.any()"/>
    public static Tensor any(Tensor input) => input.any();

    /// <inheritdoc cref="Tensor.any(long, bool)"/>
    public static Tensor any(Tensor input, long dim, bool keepdim = false) => input.any(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>Whether every element differs from zero; true of an empty tensor. A Bool tensor.</summary>
        public Tensor all() => Fold.Run<AllFold>(this, new Reduction(this, [], false), ScalarType.Bool);

        /// <summary>Whether every element along a dimension differs from zero; a Bool tensor.</summary>
        public Tensor all(long dim, bool keepdim = false) => Fold.Run<AllFold>(this, new Reduction(this, [dim], keepdim), ScalarType.Bool);

        /// <summary>Whether any element differs from zero; false of an empty tensor. A Bool tensor.</summary>
        public Tensor any() => Fold.Run<AnyFold>(this, new Reduction(this, [], false), ScalarType.Bool);

        /// <summary>Whether any element along a dimension differs from zero; a Bool tensor.</summary>
        public Tensor any(long dim, bool keepdim = false) => Fold.Run<AnyFold>(this, new Reduction(this, [dim], keepdim), ScalarType.Bool);

        private readonly unsafe struct AllFold : IFold
        {
            public static void Row<T>(T* x, long n, byte* result) where T : unmanaged, INumber<T>
            {
                *result = 1;
                for (long i = 0; i < n && *result == 1; i++)
                    if (T.IsZero(x[i]))
                        *result = 0;
            }
        }

        private readonly unsafe struct AnyFold : IFold
        {
            public static void Row<T>(T* x, long n, byte* result) where T : unmanaged, INumber<T>
            {
                *result = 0;
                for (long i = 0; i < n && *result == 0; i++)
                    if (!T.IsZero(x[i]))
                        *result = 1;
            }
        }
    }
}

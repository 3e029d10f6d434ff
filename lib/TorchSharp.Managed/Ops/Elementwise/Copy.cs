using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>Filling, copying and converting tensors of any layout.</summary>
internal static unsafe class Copy
{
    public static void Fill(Tensor target, Scalar value) => Dispatch.On(target.dtype, new FillCode(target, value));

    /// <summary>target ← source, broadcast and converted.</summary>
    public static void Elements(Tensor source, Tensor target) => Dispatch.On(source.dtype, new FromCode(source, target));

    private static void Run<TLoop>(TLoop loop, Tensor target, Tensor source) where TLoop : struct, IInnerLoop
    {
        var rank = target.Rank;
        var data = stackalloc byte*[2] { target.DataPointer, source.DataPointer };
        var strides = stackalloc long[2 * rank];
        Broadcast.Strides(target, target.Sizes, strides);
        Broadcast.Strides(source, target.Sizes, strides + rank);
        StridedLoop.Run(loop, target.Sizes, 2, data, strides);
    }

    private readonly struct FillCode(Tensor target, Scalar value) : IForElementType
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            var data = stackalloc byte*[1] { (byte*)target.Data<T>() };
            var strides = stackalloc long[target.Rank];
            Broadcast.Strides(target, target.Sizes, strides);
            var element = target.dtype == ScalarType.Bool ? T.CreateTruncating(value.AsBool ? 1 : 0) : value.To<T>();
            StridedLoop.Run(new FillLoop<T>(element), target.Sizes, 1, data, strides);
        }
    }

    private readonly struct FromCode(Tensor source, Tensor target) : IForElementType
    {
        public void Run<TFrom>() where TFrom : unmanaged, INumber<TFrom>
        {
            if (source.dtype == target.dtype)
            {
                if (!TransposedCopy.TryRun<TFrom>(source, target)) Copy.Run(new CopyLoop<TFrom>(), target, source);
            }
            else Dispatch.On(target.dtype, new ToCode<TFrom>(source, target));
        }
    }

    private readonly struct ToCode<TFrom>(Tensor source, Tensor target) : IForElementType where TFrom : unmanaged, INumber<TFrom>
    {
        public void Run<TTo>() where TTo : unmanaged, INumber<TTo> =>
            Copy.Run(new ConvertLoop<TFrom, TTo>(target.dtype == ScalarType.Bool), target, source);
    }
}

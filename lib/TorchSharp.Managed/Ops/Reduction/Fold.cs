using System.Numerics;
using TorchSharp.Elementwise;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Reductions;

/// <summary>How a reduction folds a row of elements into one.</summary>
internal unsafe interface IFold
{
    /// <param name="x">The elements, side by side.</param>
    /// <param name="n">How many.</param>
    /// <param name="result">Where the result goes.</param>
    static abstract void Row<T>(T* x, long n, byte* result) where T : unmanaged, INumber<T>;
}

/// <summary>Runs a fold over all rows of a tensor, one result a row; threads share the rows.</summary>
internal static unsafe class Fold
{
    private const long Grain = 16 * 1024;

    /// <param name="input">What is reduced.</param>
    /// <param name="reduction">Which dimensions.</param>
    /// <param name="type">The type of the results.</param>
    public static Tensor Run<TFold>(Tensor input, Reduction reduction, ScalarType type) where TFold : IFold
    {
        var result = Tensor.Allocate(reduction.ResultSizes, type);
        using var rows = reduction.Rows(input);
        Dispatch.On(input.dtype, new Code<TFold>(rows, result, reduction.Length));
        return result;
    }

    private readonly struct Code<TFold>(Tensor input, Tensor result, long length) : IForElementType where TFold : IFold
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            var (x, y, n) = ((nint)input.Data<T>(), (nint)result.DataPointer, length);
            var size = result.dtype.ElementSize();
            void Rows(long start, long end)
            {
                for (var i = start; i < end; i++) TFold.Row((T*)x + i * n, n, (byte*)y + i * size);
            }
            if (result.Count * n < 2 * Grain) Rows(0, result.Count);
            else Workers.For(result.Count, Math.Max(1, Grain / Math.Max(n, 1)), Rows);
        }
    }
}

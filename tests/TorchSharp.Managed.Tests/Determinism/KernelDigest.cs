using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TorchSharp.Kernels;
using TorchSharp.Tests.Kernels;

namespace TorchSharp.Tests.Determinism;

/// <summary>A hash over the results of kernels that products, sums, functions and random numbers are made of; others show in <see cref="OperationDigest"/>.</summary>
internal static unsafe class KernelDigest
{
    public static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add<float>(hash);
        Add<double>(hash);
        using var values = Native<float>.Random(new System.Random(7), 1100);
        using var wide = Native<double>.Random(new System.Random(8), 1100);
        hash.AppendData(BitConverter.GetBytes(Deviations.SumOfSquares(values.Pointer, 1100)));
        hash.AppendData(BitConverter.GetBytes(Deviations.SumOfSquares(wide.Pointer, 1100)));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Add<T>(IncrementalHash hash) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        const int M = 13, N = 37, K = 70, Many = 1100;
        using var a = Native<T>.Random(new System.Random(1), M * K);
        using var b = Native<T>.Random(new System.Random(2), K * N);
        using var c = Native<T>.Random(new System.Random(3), M * N);
        using var x = Native<T>.Random(new System.Random(4), Many);
        using var y = Native<T>.Random(new System.Random(5), Many);
        void Note(Native<T> values) => hash.AppendData(MemoryMarshal.AsBytes(values.Span));

        Gemm.Multiply(false, true, M, N, K, a.Pointer, K, b.Pointer, K, c.Pointer, N);
        Note(c);
        Gemm.Multiply(true, false, K, N, M, a.Pointer, K, c.Pointer, N, b.Pointer, N, accumulate: true);
        Note(b);
        x.Span[0] = Reduce.Sum(x.Pointer, Many);
        using var leaves = Native<T>.Random(new System.Random(6), 9000);
        x.Span[1] = Reduce.Sum(leaves.Pointer, 9000);
        Reduce.SumRows(b.Pointer, K, N, y.Pointer);
        UpdateKernels.Momentum(
            x.Pointer, y.Pointer, y.Pointer, Many, T.CreateTruncating(0.01), T.CreateTruncating(0.9), T.Zero, T.CreateTruncating(1e-4), true, false);
        Note(x);
        Note(y);
        SoftmaxKernels.LogSoftmax(b.Pointer, c.Pointer, M, N);
        SoftmaxKernels.Softmax(b.Pointer, b.Pointer, K, N);
        Note(c);
        Note(b);
        VectorMath.Tanh(x.Pointer, y.Pointer, Many);
        Note(y);
        VectorMath.Sigmoid(x.Pointer, y.Pointer, Many);
        VectorMath.Log(y.Pointer, y.Pointer, Many);
        Note(y);
        VectorMath.Log1P(x.Pointer, y.Pointer, Many);
        Note(y);
        RandomFill.NormalInBlocks(new RandomStream(6), y.Pointer, Many, T.One, T.One + T.One);
        Note(y);
    }
}

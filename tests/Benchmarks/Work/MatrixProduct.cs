using Benchmarks.Peers;
using Benchmarks.Tables;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace Benchmarks.Work;

/// <summary>One product of float matrices, ours beside OpenBLAS's and PyTorch's.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="TransposeA">Whether the left factor lies transposed in memory.</param>
/// <param name="TransposeB">Whether the right factor does.</param>
/// <param name="M">Rows.</param>
/// <param name="N">Columns.</param>
/// <param name="K">Terms of a sum.</param>
internal sealed unsafe record MatrixProduct(string Name, bool TransposeA, bool TransposeB, int M, int N, int K)
{
    /// <summary>The five of a training step of 784-width-10.</summary>
    public static MatrixProduct[] OfTrainingStep(int batch, int width) =>
    [
        new("x·W1ᵀ", false, true, batch, width, 784),
        new("h·W2ᵀ", false, true, batch, 10, width),
        new("∂W1 = ∂zᵀ·x", true, false, width, 784, batch),
        new("∂W2 = ∂zᵀ·h", true, false, 10, width, batch),
        new("∂h = ∂z·W2", false, false, batch, width, 10),
    ];

    public static MatrixProduct[] Square(int size) =>
    [
        new($"A·B, {size}", false, false, size, size, size),
        new($"A·Bᵀ, {size}", false, true, size, size, size),
        new($"Aᵀ·B, {size}", true, false, size, size, size),
    ];

    public Row Measure(Contest contest)
    {
        using Tensor a = Factor(M * K), b = Factor(K * N), c = Factor(M * N);
        float* x = a.Data<float>(), y = b.Data<float>(), z = c.Data<float>();
        var timings = contest.Run(
            Contest.Of(() => Gemm.Multiply(TransposeA, TransposeB, M, N, K, x, Lda, y, Ldb, z, N)),
            OnOpenBlas(x, y, z),
            contest.Python?.Asking($"product {(TransposeA ? 1 : 0)} {(TransposeB ? 1 : 0)} {M} {N} {K}"));
        return new Row(Name, contest.Threads, timings[0]!.Value)
        {
            Floor = timings[1], PyTorch = timings[2], AtMostFloor = M == N ? 1 / 0.9 : null,
        };
    }

    /// <summary>OpenBLAS alone at this product, between arrays of its own; null where it is not installed.</summary>
    public Contender? OnOpenBlas()
    {
        Tensor a = Factor(M * K), b = Factor(K * N), c = Factor(M * N); // live as long as the process
        return OnOpenBlas(a.Data<float>(), b.Data<float>(), c.Data<float>());
    }

    private int Lda => TransposeA ? M : K;

    private int Ldb => TransposeB ? K : N;

    private Contender? OnOpenBlas(float* a, float* b, float* c) => !OpenBlas.IsInstalled ? null
        : Contest.Of(() => OpenBlas.Multiply(TransposeA, TransposeB, M, N, K, a, Lda, b, Ldb, c, N));

    private static Tensor Factor(int count) => rand(count) - 0.5;
}

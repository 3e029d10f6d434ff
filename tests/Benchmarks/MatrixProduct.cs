using System.Runtime.InteropServices;
using TorchSharp.Kernels;

namespace Benchmarks;

/// <summary>One product of float matrices, ours beside OpenBLAS's and PyTorch's.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="TransposeA">Whether the left factor lies transposed in memory.</param>
/// <param name="TransposeB">Whether the right factor does.</param>
/// <param name="M">Rows.</param>
/// <param name="N">Columns.</param>
/// <param name="K">Terms of a sum.</param>
internal sealed unsafe record MatrixProduct(string Name, bool TransposeA, bool TransposeB, int M, int N, int K)
{
    /// <summary>The five of a training step of 784-128-10 with 64 images.</summary>
    public static MatrixProduct[] OfTrainingStep =>
    [
        new("x·W1ᵀ", false, true, 64, 128, 784),
        new("h·W2ᵀ", false, true, 64, 10, 128),
        new("∂W1 = ∂zᵀ·x", true, false, 128, 784, 64),
        new("∂W2 = ∂zᵀ·h", true, false, 10, 128, 64),
        new("∂h = ∂z·W2", false, false, 64, 128, 10),
    ];

    public static MatrixProduct[] Square(int size) =>
    [
        new($"A·B, {size}", false, false, size, size, size),
        new($"A·Bᵀ, {size}", false, true, size, size, size),
        new($"Aᵀ·B, {size}", true, false, size, size, size),
    ];

    /// <summary>Median microseconds: ours, OpenBLAS, PyTorch; NaN for who is not installed.</summary>
    public Times Measure(PyTorch? python)
    {
        float* a = Random(M * K), b = Random(K * N), c = Random(M * N);
        int lda = TransposeA ? M : K, ldb = TransposeB ? K : N;
        var contenders = new List<Contender> { Contest.Of(() => Gemm.Multiply(TransposeA, TransposeB, M, N, K, a, lda, b, ldb, c, N)) };
        if (OpenBlas.IsInstalled) contenders.Add(Contest.Of(() => OpenBlas.Multiply(TransposeA, TransposeB, M, N, K, a, lda, b, ldb, c, N)));
        if (python is not null) contenders.Add(python.Product(this));
        var medians = Contest.Medians(contenders);
        NativeMemory.AlignedFree(a);
        NativeMemory.AlignedFree(b);
        NativeMemory.AlignedFree(c);
        return new Times(
            medians[0], OpenBlas.IsInstalled ? medians[1] : double.NaN, python is not null ? medians[^1] : double.NaN);
    }

    private static float* Random(int count)
    {
        var random = new Random(1);
        var values = (float*)NativeMemory.AlignedAlloc((nuint)count * sizeof(float), 64);
        for (var i = 0; i < count; i++) values[i] = random.NextSingle() - 0.5f;
        return values;
    }
}

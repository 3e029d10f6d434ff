using System.Runtime.InteropServices;

namespace Benchmarks.Peers;

/// <summary>OpenBLAS, when it is installed (Debian: libopenblas0).</summary>
internal static unsafe partial class OpenBlas
{
    private const string Library = "openblas";
    private const int RowMajor = 101, NoTranspose = 111, Transpose = 112;

    private static readonly string[] FileNames = ["libopenblas.so.0", "libopenblas.dylib", "libopenblas.dll"];
    private static readonly nint Handle = FileNames.Select(Load).FirstOrDefault(handle => handle != 0);

    static OpenBlas() => NativeLibraries.Add(Library, Handle);

    public static bool IsInstalled => Handle != 0;

    public static void SetThreads(int count)
    {
        if (IsInstalled) openblas_set_num_threads(count);
    }

    /// <summary>c = op(a)·op(b), row-major.</summary>
    public static void Multiply(bool transposeA, bool transposeB, int m, int n, int k, float* a, int lda, float* b, int ldb, float* c, int ldc) =>
        cblas_sgemm(
            RowMajor, transposeA ? Transpose : NoTranspose, transposeB ? Transpose : NoTranspose, m, n, k, 1, a, lda, b, ldb, 0, c, ldc);

    private static nint Load(string file) => NativeLibrary.TryLoad(file, out var handle) ? handle : 0;

    [LibraryImport(Library)]
    private static partial void cblas_sgemm(
        int order, int transposeA, int transposeB, int m, int n, int k, float alpha, float* a, int lda, float* b, int ldb, float beta,
        float* c, int ldc);

    [LibraryImport(Library)]
    private static partial void openblas_set_num_threads(int count);
}

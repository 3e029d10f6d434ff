using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Benchmarks.Peers;

/// <summary>How fast memory is: McCalpin's STREAM triad in C, compiled by the machine's own compiler when there is one.</summary>
internal static unsafe partial class Triad
{
    private const string Library = "triad";

    private static readonly nint Handle = Compile();

    static Triad() => NativeLibraries.Add(Library, Handle);

    public static bool IsInstalled => Handle != 0;

    /// <summary>a = b + scale·c.</summary>
    [LibraryImport(Library, EntryPoint = "triad")]
    public static partial void Run(float* a, float* b, float* c, float scale, nint n, int threads);

    private static nint Compile()
    {
        var folder = Directory.CreateTempSubdirectory("triad").FullName;
        try
        {
            var library = Path.Combine(folder, "triad.so");
            using var compiler = Process.Start(
                "cc", ["-O3", "-march=native", "-fopenmp", "-shared", "-fPIC", "-o", library, Path.Combine(AppContext.BaseDirectory, "Peers", "triad.c")]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0 && NativeLibrary.TryLoad(library, out var handle) ? handle : 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

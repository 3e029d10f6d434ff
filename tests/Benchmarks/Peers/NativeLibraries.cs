using System.Reflection;
using System.Runtime.InteropServices;

namespace Benchmarks.Peers;

/// <summary>The native libraries that were found, by the names under which they are imported.</summary>
internal static class NativeLibraries
{
    private static readonly Dictionary<string, nint> Handles = [];

    static NativeLibraries() => NativeLibrary.SetDllImportResolver(
        Assembly.GetExecutingAssembly(), (name, _, _) => Handles.GetValueOrDefault(name));

    public static void Add(string name, nint handle) => Handles[name] = handle;
}

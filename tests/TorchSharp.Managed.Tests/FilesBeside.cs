using System.Reflection;

namespace TorchSharp.Tests;

/// <summary>Files that lie beside the tests' sources.</summary>
internal static class FilesBeside
{
    public static string Path(params string[] parts)
    {
        var root = typeof(FilesBeside).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "CourseRoot").Value!;
        return System.IO.Path.Combine([root, "tests", "TorchSharp.Managed.Tests", .. parts]);
    }
}

using System.Reflection;

namespace NotebookRunner.Tests.Site;

/// <summary>Compares what was made with the approved file beside the tests.</summary>
internal static class Snapshot
{
    private static readonly string Folder = Path.Combine(
        typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "CourseRoot").Value!,
        "tests", "NotebookRunner.Tests", "Site");

    public static void Verify(string name, string made)
    {
        var approved = Path.Combine(Folder, name);
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == made.ReplaceLineEndings("\n")) return;
        var received = Path.Combine(Folder, name.Replace(".verified.", ".received."));
        File.WriteAllText(received, made);
        Assert.Fail($"{name} differs. Compare it with {received}; to approve what was made, rename that file over it.");
    }
}

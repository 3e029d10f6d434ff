using System.Reflection;

namespace Shared.Api;

/// <summary>An assembly's public API lies beside its tests as text, so that a change of it is a line that a reviewer sees.</summary>
internal static class PublicSurface
{
    /// <summary>Fails when the file has other lines than the assembly now gives; what it gives is written beside the tests' DLL.</summary>
    public static void AssertIs(string expected, Assembly assembly)
    {
        var actual = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(expected));
        var lines =
            from type in PublicApi.Types(assembly)
            from member in PublicApi.Members(type).Prepend("")
            select member.Length == 0 ? ApiFormat.Name(type) : $"    {member}";
        File.WriteAllLines(actual, lines);
        Assert.True(
            File.Exists(expected) && File.ReadAllLines(expected).SequenceEqual(File.ReadAllLines(actual)),
            $"The public API has changed. Compare, and if it is meant, copy {actual} to {expected}.");
    }
}

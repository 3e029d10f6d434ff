using System.Reflection;
using Shared.Api;

namespace NeuralNotebooks.Polyglot.Tests;

/// <summary>
/// The stubs have no member that the real packages lack: the file beside has the signatures of .NET Interactive
/// 1.0.0-beta.26120.1, Plotly.NET 5.1.0 and Plotly.NET.Interactive 5.0.0, written by reflection.
/// </summary>
public class StubSignatureTests
{
    [Fact]
    public void Every_member_of_a_stub_has_the_real_signature()
    {
        var theirs = File.ReadLines(Path.Combine(Root, "tests", "NeuralNotebooks.Polyglot.Tests", "signatures.txt")).ToHashSet();
        var foreign =
            from type in typeof(StubSignatureTests).Assembly.GetTypes()
            where type.IsPublic && IsHosts(type.Namespace ?? "")
            from member in PublicApi.Members(type)
            let line = $"{ApiFormat.Name(type)} :: {member}"
            where !theirs.Contains(line)
            select line;
        Assert.Empty(foreign);
    }

    // DynamicObj is a package below Plotly.NET; the bridge uses nothing of it but what `dynamic` does.
    private static bool IsHosts(string name) => name.StartsWith("Microsoft.DotNet.Interactive") || name.StartsWith("Plotly.NET");

    private static string Root => typeof(StubSignatureTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "CourseRoot").Value!;
}

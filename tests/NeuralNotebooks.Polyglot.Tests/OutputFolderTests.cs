using System.Text.Json;

namespace NeuralNotebooks.Polyglot.Tests;

/// <summary>What would lie in the folder that setup.csx references, as NuGet and MSBuild lay it out.</summary>
public sealed class OutputFolderTests(DryTree tree) : IClassFixture<DryTree>
{
    [Fact]
    public void The_native_library_lies_beside_TorchSharp_and_nothing_of_the_host_is_copied()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture
            == System.Runtime.InteropServices.Architecture.X64, "the empty packages are made for one platform");
        var feed = Path.Combine(Path.GetDirectoryName(tree.NoPackages)!, "feed");
        PackageFeed.Write(feed, "linux-x64");
        string[] properties = ["-p:NotebookStack=polyglot", $"-p:RestoreSources={feed}", $"-p:RestorePackagesPath={feed}/unpacked"];

        var restored = tree.Dotnet(["restore", "lib/NeuralNotebooks.Polyglot", .. properties]);
        Assert.DoesNotContain("error", restored);
        using var items = JsonDocument.Parse(tree.Dotnet(
            ["msbuild", "lib/NeuralNotebooks.Polyglot", "-t:ResolveAssemblyReferences", "-getItem:ReferenceCopyLocalPaths", "-p:BuildProjectReferences=false", .. properties]));
        var files = items.RootElement.GetProperty("Items").GetProperty("ReferenceCopyLocalPaths").EnumerateArray()
            .Select(item => Text(item, "DestinationSubDirectory") + Text(item, "Filename") + Text(item, "Extension"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(["NeuralNotebooks.dll", "Plotly.NET.Interactive.dll", "Plotly.NET.dll", "TorchSharp.dll", "libLibTorchSharp.so"], files);
    }

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString()! : "";
}

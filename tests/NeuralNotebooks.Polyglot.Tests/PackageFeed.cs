using System.IO.Compression;

namespace NeuralNotebooks.Polyglot.Tests;

/// <summary>A package source with empty packages of the five names and the files that matter, for NuGet to lay out.</summary>
internal static class PackageFeed
{
    private const string Host = "Microsoft.DotNet.Interactive";

    public static void Write(string folder, string runtime)
    {
        Directory.CreateDirectory(folder);
        Package(folder, "TorchSharp", "0.106.0", Library("TorchSharp"));
        Package(folder, "TorchSharp-cpu", "0.106.0", $"runtimes/{runtime}/native/libLibTorchSharp.so");
        Package(folder, "Plotly.NET", "5.1.0", Library("Plotly.NET"));
        Package(folder, Host, "1.0.0-beta.26120.1", Library(Host));
        Package(folder, "Plotly.NET.Interactive", "5.0.0", Library("Plotly.NET.Interactive"), needsHost: true);
    }

    private static string Library(string name) => $"lib/netstandard2.0/{name}.dll";

    // As the real one does, Plotly.NET.Interactive depends on the host.
    private static void Package(string folder, string id, string version, string file, bool needsHost = false)
    {
        using var package = ZipFile.Open(Path.Combine(folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        var dependencies = needsHost ? $"""<dependencies><dependency id="{Host}" version="1.0.0-beta.1" /></dependencies>""" : "";
        using (var specification = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open()))
            specification.Write($"""
                <?xml version="1.0"?>
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
                <id>{id}</id><version>{version}</version><authors>none</authors><description>Empty.</description>{dependencies}
                </metadata></package>
                """);
        using var content = package.CreateEntry(file).Open();
        // Any assembly will do: nothing is compiled against it.
        content.Write(File.ReadAllBytes(typeof(PackageFeed).Assembly.Location));
    }
}

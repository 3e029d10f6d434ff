using System.Diagnostics;
using System.Reflection;

namespace NeuralNotebooks.Polyglot.Tests;

/// <summary>A copy of the projects without their sources, for asking MSBuild and NuGet what they would do.</summary>
public sealed class DryTree : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dry tree ü ").FullName;

    public DryTree()
    {
        foreach (var name in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json" })
            Copy(Path.Combine(Root, name));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "lib"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")))
            Copy(file);
        Directory.CreateDirectory(NoPackages);
    }

    /// <summary>The checkout.</summary>
    public static string Root { get; } = typeof(DryTree).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "CourseRoot").Value!;

    /// <summary>A package source with nothing in it.</summary>
    public string NoPackages => Path.Combine(folder, "no packages");

    /// <summary>Runs the SDK's command line in the copy.</summary>
    /// <returns>What it printed.</returns>
    public string Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        // Set by `dotnet test`, they would have the nested build take this one's SDK folders and stack.
        foreach (var name in new[] { "NotebookStack", "MSBuildSDKsPath", "MSBuildExtensionsPath", "CI" }) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Copy(string file)
    {
        var target = Path.Combine(folder, Path.GetRelativePath(Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}

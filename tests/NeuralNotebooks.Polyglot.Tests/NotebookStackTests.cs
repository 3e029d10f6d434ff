using System.Text.Json;
using System.Text.RegularExpressions;

namespace NeuralNotebooks.Polyglot.Tests;

/// <summary>What each stack asks for, as MSBuild and NuGet say it, without any of the packages being there.</summary>
public sealed partial class NotebookStackTests(DryTree tree) : IClassFixture<DryTree>
{
    private static readonly Dictionary<string, string> Five = new()
    {
        ["Microsoft.DotNet.Interactive"] = "1.0.0-beta.26120.1",
        ["Plotly.NET"] = "5.1.0",
        ["Plotly.NET.Interactive"] = "5.0.0",
        ["TorchSharp"] = "0.106.0",
        ["TorchSharp-cpu"] = "0.106.0",
    };

    [Fact]
    public void An_unknown_stack_is_one_error_that_names_the_two()
    {
        var output = tree.Dotnet("restore", "lib/NotebookRunner", "-p:NotebookStack=poliglot", "-nologo");
        var error = Assert.Single(output.Split('\n').Where(line => line.Contains("error")).Distinct());
        Assert.Contains("NN0001: NotebookStack is \"poliglot\". It must be \"embedded\"", error);
        Assert.Contains("\"polyglot\"", error);
    }

    [Fact]
    public void Polyglot_lacks_exactly_the_five_packages_when_no_source_has_any()
    {
        var output = tree.Dotnet("restore", "lib/NeuralNotebooks.Polyglot", "-p:NotebookStack=polyglot", $"-p:RestoreSources={tree.NoPackages}");
        Assert.Equal(Five.Keys.Order(), Missing().Matches(output).Select(match => match.Groups[1].Value).Distinct().Order());
        Assert.DoesNotContain("error", Missing().Replace(output, ""));
    }

    [Fact]
    public void The_five_have_the_versions_for_which_the_course_is_written()
    {
        using var items = Items("lib/NeuralNotebooks.Polyglot", "PackageVersion", "-p:NotebookStack=polyglot");
        var versions = items.RootElement.GetProperty("Items").GetProperty("PackageVersion").EnumerateArray()
            .ToDictionary(item => item.GetProperty("Identity").GetString()!, item => item.GetProperty("Version").GetString()!);
        Assert.All(Five, package => Assert.Equal(package.Value, versions[package.Key]));
    }

    [Fact]
    public void The_native_package_is_the_users_choice() => Assert.Equal(
        ["TorchSharp", "TorchSharp-cuda-linux"],
        Packages("lib/NeuralNotebooks", "-p:NotebookStack=polyglot", "-p:TorchSharpNativePackage=TorchSharp-cuda-linux"));

    [Fact]
    public void On_Linux_on_Arm_polyglot_keeps_the_managed_engine() =>
        Assert.Empty(Packages("lib/NeuralNotebooks", "-p:NotebookStack=polyglot", "-p:HostRuntime=linux-arm64"));

    [Fact]
    public void The_default_stack_has_asked_the_registry_for_none_of_the_five()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("NotebookStack") is { Length: > 0 } and not "embedded", "another stack is built");
        var assets = Directory.GetFiles(Path.Combine(DryTree.Root, "lib"), "project.assets.json", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(DryTree.Root, "tests"), "project.assets.json", SearchOption.AllDirectories))
            .Where(path => path.Split(Path.DirectorySeparatorChar).Contains("embedded")).ToList();
        Assert.NotEmpty(assets);
        Assert.All(assets, path =>
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            var packages = json.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name.Split('/')[0]);
            Assert.Empty(packages.Intersect(Five.Keys, StringComparer.OrdinalIgnoreCase));
        });
    }

    private List<string> Packages(string project, params string[] properties)
    {
        using var items = Items(project, "PackageReference", properties);
        return [.. items.RootElement.GetProperty("Items").GetProperty("PackageReference").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }

    private JsonDocument Items(string project, string item, params string[] properties) =>
        JsonDocument.Parse(tree.Dotnet(["msbuild", project, $"-getItem:{item}", .. properties]));

    [GeneratedRegex(@"error NU1101: Unable to find package ([\w.-]+)\.\s")]
    private static partial Regex Missing();
}

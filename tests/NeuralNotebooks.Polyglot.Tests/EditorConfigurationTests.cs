using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace NeuralNotebooks.Polyglot.Tests;

/// <summary>The dev containers and VS Code's settings: what a reader gets who opens the folder there.</summary>
public class EditorConfigurationTests
{
    private static readonly string[] Extensions =
        ["datafication.verso-notebook", "ms-dotnettools.csharp", "ms-dotnettools.dotnet-interactive-vscode", "ms-toolsai.jupyter"];

    public static TheoryData<string, string> Containers => new()
    {
        { ".devcontainer/devcontainer.json", "polyglot" },
        { ".devcontainer/embedded/devcontainer.json", "embedded" },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    public void A_container_builds_its_stack_on_an_SDK_image_of_this_major_version(string file, string stack)
    {
        using var container = Read(file);
        Assert.Equal(stack, container.RootElement.GetProperty("containerEnv").GetProperty("NotebookStack").GetString());
        Assert.StartsWith("mcr.microsoft.com/dotnet/sdk:10.0", container.RootElement.GetProperty("image").GetString());
        Assert.StartsWith("dotnet build ", container.RootElement.GetProperty("onCreateCommand").GetString());
        Assert.Equal(Extensions, Texts(container.RootElement.GetProperty("customizations").GetProperty("vscode").GetProperty("extensions")).Order());
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public void The_dev_container_command_line_accepts_a_container(string file, string stack)
    {
        var (exitCode, output) = DevContainer("read-configuration", "--workspace-folder", DryTree.Root, "--config", Path.Combine(DryTree.Root, file), "--docker-path", "/bin/true");
        Assert.True(exitCode == 0, output);
        using var read = JsonDocument.Parse(output.Split('\n').Last(line => line.StartsWith('{')));
        Assert.Equal(stack, read.RootElement.GetProperty("configuration").GetProperty("containerEnv").GetProperty("NotebookStack").GetString());
    }

    [Fact]
    public void VS_Code_recommends_the_extensions_opens_notebooks_as_notebooks_and_builds_when_the_folder_is_opened()
    {
        using var recommended = Read(".vscode/extensions.json");
        using var settings = Read(".vscode/settings.json");
        using var tasks = Read(".vscode/tasks.json");
        var task = Assert.Single(tasks.RootElement.GetProperty("tasks").EnumerateArray());
        Assert.Equal(Extensions, Texts(recommended.RootElement.GetProperty("recommendations")).Order());
        Assert.Equal("jupyter-notebook", settings.RootElement.GetProperty("workbench.editorAssociations").GetProperty("*.ipynb").GetString());
        Assert.Equal("folderOpen", task.GetProperty("runOptions").GetProperty("runOn").GetString());
        Assert.Equal(["build", "lib/NotebookRunner"], Texts(task.GetProperty("args")));
    }

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(DryTree.Root, file)));

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    private static (int ExitCode, string Output) DevContainer(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("devcontainer", arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            Assert.Skip("The dev container command line is not installed: npm install --global @devcontainers/cli");
            throw;
        }
    }
}

using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookRunner.Tests.Support;
using NotebookRunner.Worker;

namespace NotebookRunner.Tests.Exporting;

/// <summary>Compiles and runs an exported program that needs no project.</summary>
internal static class CompiledApp
{
    /// <returns>The lines that it prints.</returns>
    public static IReadOnlyList<string> Run(string text)
    {
        using var folder = new TempFolder();
        var dll = folder.File("app.dll");
        // The SDK takes these lines out, too.
        var code = string.Join('\n', text.Split('\n').Select(line => line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        var result = CSharpCompilation.Create(
            "app", [CSharpSyntaxTree.ParseText(code)], ScriptReferences.Framework, new CSharpCompilationOptions(OutputKind.ConsoleApplication)).Emit(dll);
        Assert.True(result.Success, $"{string.Join('\n', result.Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error))}\n{text}");
        File.Copy(Path.ChangeExtension(typeof(CellCompiler).Assembly.Location, ".runtimeconfig.json"), folder.File("app.runtimeconfig.json"));
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", dll])
        {
            RedirectStandardOutput = true,
            Environment = { ["LC_ALL"] = "de_DE.UTF-8" },
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd().Split('\n').Select(line => line.TrimEnd()).ToList();
    }
}

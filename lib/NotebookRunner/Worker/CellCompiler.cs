using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using NotebookRunner.Results;

namespace NotebookRunner.Worker;

/// <summary>Compiles cells one after another, each seeing what the earlier ones declared.</summary>
/// <remarks>As notebook hosts do: C# 13, not optimised, nullable off. Nothing of a cell runs here.</remarks>
internal sealed class CellCompiler
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(Array.Empty<MetadataReference>())
        .WithLanguageVersion(LanguageVersion.CSharp13)
        .WithOptimizationLevel(OptimizationLevel.Debug)
        .WithEmitDebugInformation(true)
        .WithFileEncoding(System.Text.Encoding.UTF8)
        .WithMetadataResolver(new ScriptReferences());

    private Script<object> last = CSharpScript.Create("", Options
        .WithReferences([.. ScriptReferences.Framework, ScriptReferences.Host])
        .WithImports([.. HostUsings.OfEveryHost, "NotebookRunner.Hosting"]));

    /// <summary>Compiles a cell after those compiled before it.</summary>
    /// <exception cref="CellFault">It does not compile, or imports what it can't.</exception>
    public CompiledCell Compile(string source, string file, string folder)
    {
        var scripts = new List<Script<object>>();
        foreach (var part in CellParts.Of(source, file, folder))
        {
            var script = last.ContinueWith(part.Code, Options.WithFilePath(part.File));
            var errors = script.Compile().Where(message => message.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
                throw new CellFault(Describe(errors, file));
            scripts.Add(script);
            last = script;
        }
        return new CompiledCell(scripts);
    }

    private static CellError Describe(List<Diagnostic> errors, string file)
    {
        var first = errors[0].Location.GetLineSpan();
        var more = errors.Count == 1 ? "" : $" (and {errors.Count - 1} more)";
        var message = $"{errors[0].Id}: {errors[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture)}{more}";
        return first.Path == file || first.Path == ""
            ? new CellError("CompilationError", message, first.StartLinePosition.Line + 1, first.StartLinePosition.Character + 1)
            : new CellError("CompilationError", $"{first.Path}, line {first.StartLinePosition.Line + 1}: {message}");
    }
}

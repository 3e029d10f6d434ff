using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NotebookRunner.Worker;

/// <summary>Finds the assemblies that cells use: the framework's, the runner's own, and those named by <c>#r</c>.</summary>
internal sealed class ScriptReferences : MetadataReferenceResolver
{
    /// <summary>The framework's assemblies, without the runner's own packages.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(path => IsPublic(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The assembly that gives cells <c>Display()</c>.</summary>
    public static MetadataReference Host { get; } = MetadataReference.CreateFromFile(typeof(ScriptReferences).Assembly.Location);

    // Beside them lie native libraries, and parts that are the framework's own affair.
    private static bool IsPublic(string name) =>
        name is "System.Private.CoreLib" or "Microsoft.CSharp" or "netstandard" or "mscorlib" or "System"
        || (name.StartsWith("System.", StringComparison.Ordinal)
            && !name.StartsWith("System.Private.", StringComparison.Ordinal)
            && !name.EndsWith(".Native", StringComparison.Ordinal));

    /// <summary>Resolves the path of a <c>#r</c> line, relative to the file in which it stands.</summary>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        var folder = baseFilePath is null ? Environment.CurrentDirectory : Path.GetDirectoryName(baseFilePath)!;
        var path = Path.GetFullPath(reference, folder);
        return File.Exists(path) ? [MetadataReference.CreateFromFile(path, properties)] : [];
    }

    public override bool Equals(object? other) => other is ScriptReferences;

    public override int GetHashCode() => 1;
}

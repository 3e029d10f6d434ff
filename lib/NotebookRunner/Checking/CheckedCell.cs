using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Checking;

/// <summary>A code cell and its syntax, as a C# 13 script.</summary>
internal sealed class CheckedCell
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp13, kind: SourceCodeKind.Script);

    public CheckedCell(Cell cell)
    {
        Cell = cell;
        // A magic is no C#; its line stays, empty, so that line numbers are the cell's.
        var code = string.Join('\n', cell.Source.Split('\n').Select(line => IsMagic(line) ? "" : line));
        Tree = CSharpSyntaxTree.ParseText(code, Script);
    }

    public Cell Cell { get; }

    public SyntaxTree Tree { get; }

    public CompilationUnitSyntax Unit => Tree.GetCompilationUnitRoot();

    public string Source => Cell.Source;

    /// <summary>Whether the cell is nothing but an import.</summary>
    public bool IsImport => IsMagic(Source) && !Source.Contains('\n');

    public static bool IsMagic(string line) => line.StartsWith("#!", StringComparison.Ordinal);

    /// <summary>The line of a node in the cell, from 1.</summary>
    public static int LineOf(SyntaxNodeOrToken node) => node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1;
}

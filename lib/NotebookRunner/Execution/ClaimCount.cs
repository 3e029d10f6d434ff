using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Execution;

/// <summary>How many claims a notebook's code, or one cell's, makes: its calls of <c>Claim.Something(…)</c>.</summary>
internal static class ClaimCount
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp13, kind: SourceCodeKind.Script);

    public static int In(Notebook notebook) => notebook.Cells.Sum(In);

    public static int In(Cell cell) => cell.Kind == CellKind.Code && cell.Source.Contains("Claim", StringComparison.Ordinal)
        ? CSharpSyntaxTree.ParseText(cell.Source, Script).GetRoot().DescendantNodes().Count(IsClaim)
        : 0;

    private static bool IsClaim(SyntaxNode node) => node is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Claim" } },
    };
}

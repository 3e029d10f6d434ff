using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookRunner.Checking;

/// <summary>The names that a cell declares for the cells after it.</summary>
internal static class TopLevelNames
{
    /// <summary>Variables and functions.</summary>
    public static IEnumerable<SyntaxToken> Variables(CompilationUnitSyntax unit) => unit.Members.SelectMany(member => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier),
        MethodDeclarationSyntax method => [method.Identifier],
        PropertyDeclarationSyntax property => [property.Identifier],
        GlobalStatementSyntax { Statement: ExpressionStatementSyntax or LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax } statement =>
            Designated(statement.Statement),
        _ => [],
    });

    /// <summary>Types.</summary>
    public static IEnumerable<SyntaxToken> Types(CompilationUnitSyntax unit) => unit.Members.SelectMany(member => member switch
    {
        BaseTypeDeclarationSyntax type => [type.Identifier],
        DelegateDeclarationSyntax type => new[] { type.Identifier },
        _ => [],
    });

    // "var (a, b) = …" and "out var x"; what a lambda declares is its own.
    private static IEnumerable<SyntaxToken> Designated(StatementSyntax statement) => statement switch
    {
        LocalFunctionStatementSyntax function => [function.Identifier],
        _ => statement
            .DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
            .SelectMany(node => node switch
            {
                SingleVariableDesignationSyntax designation => [designation.Identifier],
                VariableDeclaratorSyntax variable => new[] { variable.Identifier },
                _ => [],
            }),
    };
}

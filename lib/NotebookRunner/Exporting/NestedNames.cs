using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NotebookRunner.Exporting;

/// <summary>
/// In a notebook a loop's variable may have the name of a variable of another cell. In a program, where all cells are one
/// method, it may not: it gets a name of its own. Functions and lambdas may still hide names.
/// </summary>
internal static class NestedNames
{
    /// <summary>The changes that rename a cell's nested variables.</summary>
    public static IEnumerable<TextChange> Renamed(CompilationUnitSyntax unit, TakenNames names) =>
        from statement in unit.Members.OfType<GlobalStatementSyntax>()
        from variable in Nested(statement.Statement)
        where names.IsTopLevel(variable.ValueText)
        let other = names.Like(variable.ValueText)
        from token in Uses(variable)
        select new TextChange(token.Span, other);

    private static IEnumerable<SyntaxToken> Nested(StatementSyntax statement) => statement is ExpressionStatementSyntax or LocalFunctionStatementSyntax
        ? []
        : statement
            .DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Prepend(statement)
            .SelectMany(node => node switch
            {
                ForEachStatementSyntax loop => [loop.Identifier],
                VariableDeclaratorSyntax variable => [variable.Identifier],
                CatchDeclarationSyntax caught => [caught.Identifier],
                SingleVariableDesignationSyntax designation => new[] { designation.Identifier },
                _ => [],
            });

    // The variable's own token, and every use of the name in the statement or block that declares it.
    private static IEnumerable<SyntaxToken> Uses(SyntaxToken variable)
    {
        var scope = variable.Parent!.AncestorsAndSelf().First(node => node
            is BlockSyntax or ForStatementSyntax or CommonForEachStatementSyntax or UsingStatementSyntax or CatchClauseSyntax
            or SwitchSectionSyntax or GlobalStatementSyntax);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.ValueText && IsVariable(name))
            .Select(name => name.Identifier)
            .Prepend(variable);
    }

    // Not a member's name, an argument's, or a property's in an initialiser.
    private static bool IsVariable(IdentifierNameSyntax name) =>
        !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        && name.Parent is not (NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax)
        && !(name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } field && field.Left == name);
}

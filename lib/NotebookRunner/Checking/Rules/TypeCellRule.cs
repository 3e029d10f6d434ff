using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookRunner.Checking.Rules;

/// <summary>Types stand in cells of their own and use no variable of other cells, so that a notebook can also become one C# file.</summary>
internal sealed class TypeCellRule : INotebookRule
{
    public IEnumerable<Finding> Check(CheckedNotebook notebook)
    {
        var variables = notebook.CodeCells.SelectMany(cell => TopLevelNames.Variables(cell.Unit)).Select(name => name.ValueText).ToHashSet();
        foreach (var cell in notebook.CodeCells.Where(cell => cell.Unit.Members.Any(IsType)))
        {
            if (cell.Unit.Members.FirstOrDefault(member => !IsType(member)) is { } other)
                yield return notebook.In(cell.Cell, CheckedCell.LineOf(other), "A type shares its cell with other code.", "Give types a cell of their own.");
            foreach (var use in cell.Unit.Members.Where(IsType).SelectMany(type => Uses(type, variables)))
                yield return notebook.In(
                    cell.Cell,
                    CheckedCell.LineOf(use),
                    $"The type uses {use.Identifier.ValueText}, a variable of another cell.",
                    "Pass it in, for example to the constructor.");
        }
    }

    private static bool IsType(MemberDeclarationSyntax member) => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    // A name that the type declares anywhere is taken for its own.
    private static IEnumerable<IdentifierNameSyntax> Uses(MemberDeclarationSyntax type, HashSet<string> variables)
    {
        var own = type.DescendantNodes().Select(DeclaredName).OfType<string>().ToHashSet();
        return type.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => variables.Contains(name.Identifier.ValueText) && !own.Contains(name.Identifier.ValueText))
            .Where(name => name.Parent is not (NameColonSyntax or NameEqualsSyntax)
                && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
                && !(name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } field && field.Left == name));
    }

    private static string? DeclaredName(Microsoft.CodeAnalysis.SyntaxNode node) => node switch
    {
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        _ => null,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookRunner.Checking.Rules;

/// <summary>Calls that only some hosts have, or that some take for a failure.</summary>
internal sealed class HostCallRule : INotebookRule
{
    private const string Show = "End the cell with the value, or call x.Display();";

    public IEnumerable<Finding> Check(CheckedNotebook notebook) =>
        from cell in notebook.CodeCells
        from node in cell.Unit.DescendantNodes()
        let fault = Fault(node)
        where fault is not null
        select notebook.In(cell.Cell, CheckedCell.LineOf(node), fault.Value.Problem, fault.Value.Remedy);

    private static (string Problem, string Remedy)? Fault(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "display" or "HTML" } name } =>
            ($"{name}(…) is not on every host.", Show),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DisplayAs" } => ("DisplayAs is not on every host.", Show),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Error", Expression: IdentifierNameSyntax { Identifier.ValueText: "Console" } } =>
            ("What goes to Console.Error counts as a failure on some hosts.", "Write to Console.Out: Console.WriteLine(…)."),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Display" } } call
            when call.Parent is not ExpressionStatementSyntax =>
            ("The value of Display() differs between hosts.", "Make the call a statement of its own: x.Display();"),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Display" } } call
            when call.Parent is ExpressionStatementSyntax { SemicolonToken.IsMissing: true } =>
            ("The value of Display() differs between hosts.", "End the statement with a semicolon: x.Display();"),
        _ => null,
    };
}

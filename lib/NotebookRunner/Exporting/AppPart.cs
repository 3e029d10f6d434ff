using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NotebookRunner.Checking;

namespace NotebookRunner.Exporting;

/// <summary>What a code cell contributes to a program.</summary>
/// <param name="Usings">Using directives, one a line.</param>
/// <param name="Statements">Top-level statements, as they stand in the cell but for what a script allows and a program does not.</param>
/// <param name="Types">Type declarations.</param>
internal sealed record AppPart(IReadOnlyList<string> Usings, string Statements, string Types)
{
    /// <exception cref="ExportException">The cell is no C# 13, or declares what a program can't at its top level.</exception>
    public static AppPart Of(AppSource source, TakenNames names)
    {
        var unit = source.Parsed.Unit;
        Refuse(source, unit);
        var types = unit.Members.Where(IsType).ToList();
        var changes = unit.Usings.Select(node => Removed(node.FullSpan))
            .Concat(types.Select(type => Removed(type.FullSpan)))
            .Concat(Initialised(unit))
            .Concat(NestedNames.Renamed(unit, names))
            .Concat(Shown(unit));
        return new AppPart(
            [.. unit.Usings.Select(node => node.ToString())],
            source.Parsed.Tree.GetText().WithChanges(changes.OrderBy(change => change.Span)).ToString().Trim('\n', '\r'),
            string.Join("\n\n", types.Select(type => type.ToFullString().Trim('\n', '\r'))));
    }

    private static void Refuse(AppSource source, CompilationUnitSyntax unit)
    {
        if (source.Parsed.Tree.GetDiagnostics().FirstOrDefault(message => message.Severity == DiagnosticSeverity.Error) is { } error)
            throw new ExportException($"{source.Place}: not C# 13: {error.GetMessage(CultureInfo.InvariantCulture)}. `check` names the line.");
        if (unit.GetReferenceDirectives() is [var reference, ..])
            throw new ExportException($"{source.Place}: a program has no \"{reference.ToString().Trim()}\". Reference the library through setup.csx.");
        if (unit.Members.FirstOrDefault(member => !IsType(member) && member is not (GlobalStatementSyntax or FieldDeclarationSyntax or MethodDeclarationSyntax)) is { } other)
            throw new ExportException($"{source.Place}: a program can't declare \"{other.ToString().Split('\n')[0]}\" outside a type. Make it a variable or a function.");
    }

    // A script's variables begin with their type's default; a program's must be given a value.
    private static IEnumerable<TextChange> Initialised(CompilationUnitSyntax unit) =>
        from field in unit.Members.OfType<FieldDeclarationSyntax>()
        from variable in field.Declaration.Variables
        where variable.Initializer is null
        select new TextChange(new TextSpan(variable.Span.End, 0), " = default");

    // A cell's last expression is its value.
    private static IEnumerable<TextChange> Shown(CompilationUnitSyntax unit)
    {
        if (unit.Members.LastOrDefault() is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement })
            yield break;
        var value = statement.Expression;
        var isPrimary = value is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ElementAccessExpressionSyntax;
        if (!isPrimary)
            yield return new TextChange(new TextSpan(value.Span.Start, 0), "(");
        yield return new TextChange(new TextSpan(value.Span.End, 0), $"{(isPrimary ? "" : ")")}.Display();");
    }

    private static TextChange Removed(TextSpan span) => new(span, "");

    private static bool IsType(MemberDeclarationSyntax member) => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;
}

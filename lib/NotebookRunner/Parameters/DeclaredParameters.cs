using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookRunner.Parameters;

/// <summary>Reads which variables a parameter cell declares.</summary>
internal static class DeclaredParameters
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp13, kind: SourceCodeKind.Script);

    public static IReadOnlyList<DeclaredParameter> In(string source) =>
    [
        .. CSharpSyntaxTree.ParseText(source, Script).GetCompilationUnitRoot().Members
            .OfType<FieldDeclarationSyntax>()
            .Where(field => !field.Modifiers.Any(SyntaxKind.ConstKeyword))
            .SelectMany(field => field.Declaration.Variables, (field, variable) =>
                new DeclaredParameter(variable.Identifier.ValueText, TypeName(field.Declaration.Type, variable))),
    ];

    private static string TypeName(TypeSyntax type, VariableDeclaratorSyntax variable) =>
        type.IsVar ? LiteralType(variable.Initializer?.Value) : type.ToString();

    private static string LiteralType(ExpressionSyntax? value) => value switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => LiteralType(minus.Operand),
        LiteralExpressionSyntax { Token.Value: { } constant } => constant switch
        {
            int => "int",
            long => "long",
            float => "float",
            double => "double",
            decimal => "decimal",
            bool => "bool",
            string => "string",
            _ => constant.GetType().Name,
        },
        _ => "var",
    };
}

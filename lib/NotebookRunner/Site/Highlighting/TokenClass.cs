using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookRunner.Site;

/// <summary>Says which colour a token of C# has, from its place in the syntax tree alone.</summary>
internal static class TokenClass
{
    /// <summary>The CSS class of a token; null for one in the text's own colour.</summary>
    public static string? Of(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.IdentifierToken => OfIdentifier(token),
        var kind when IsText(kind) => "s",
        _ => token.IsKeyword() ? "k" : null,
    };

    /// <summary>The CSS class of what stands between tokens: comments and directives; null for blanks.</summary>
    public static string? Of(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => "c",
        _ => trivia.IsDirective ? "d" : null,
    };

    private static bool IsText(SyntaxKind kind) => kind is
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken or
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or
        SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken or
        SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedVerbatimStringStartToken or
        SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken or
        SyntaxKind.InterpolatedRawStringEndToken;

    private static string? OfIdentifier(SyntaxToken token) => token.Parent switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax or ConstructorDeclarationSyntax => "t",
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => "m",
        SimpleNameSyntax name => OfName(name, token),
        _ => null,
    };

    private static string? OfName(SimpleNameSyntax name, SyntaxToken token)
    {
        if (token.Text is "var" && IsType(name) || token.Text is "nameof" && IsCalled(name)) return "k";
        if (IsCalled(name)) return "m";
        if (IsType(name) || name is GenericNameSyntax) return "t";
        return null;
    }

    private static bool IsCalled(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call => call.Expression == name,
        MemberAccessExpressionSyntax member => member.Name == name && member.Parent is InvocationExpressionSyntax call
            && call.Expression == member,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax } => true,
        _ => false,
    };

    private static bool IsType(NameSyntax name) => name.Parent switch
    {
        ObjectCreationExpressionSyntax made => made.Type == name,
        VariableDeclarationSyntax declared => declared.Type == name,
        ParameterSyntax parameter => parameter.Type == name,
        MethodDeclarationSyntax method => method.ReturnType == name,
        LocalFunctionStatementSyntax function => function.ReturnType == name,
        PropertyDeclarationSyntax property => property.Type == name,
        ForEachStatementSyntax loop => loop.Type == name,
        CastExpressionSyntax cast => cast.Type == name,
        DeclarationExpressionSyntax declared => declared.Type == name,
        DeclarationPatternSyntax pattern => pattern.Type == name,
        TypeOfExpressionSyntax or TypeArgumentListSyntax or BaseTypeSyntax or ArrayTypeSyntax or NullableTypeSyntax => true,
        QualifiedNameSyntax qualified => qualified.Right == name && IsType(qualified),
        // A name with a capital before a dot is, by C#'s custom, a type or a namespace.
        MemberAccessExpressionSyntax member => member.Expression == name && name is SimpleNameSyntax { Identifier.Text: [>= 'A' and <= 'Z', ..] },
        _ => false,
    };
}

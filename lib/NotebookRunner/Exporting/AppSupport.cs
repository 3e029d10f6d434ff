using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookRunner.Exporting;

/// <summary>The lines of a program that no cell holds: how it begins, and how it shows a value.</summary>
internal static class AppSupport
{
    private const string Display = """
        /// <summary>Shows values as a notebook does, as text.</summary>
        internal static class NotebookDisplay
        {
            public static void Display(this object value)
            {
                if (value is not null) Console.WriteLine(PlainText.Of(value));
            }
        }
        """;

    /// <summary>Numbers are written alike in every culture, and letters beyond ASCII arrive on the terminal.</summary>
    public static string Start { get; } = """
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = Encoding.UTF8;
        """.ReplaceLineEndings("\n");

    /// <summary>The types, made from the runner's own source, so that a program prints what a page shows.</summary>
    public static string Types { get; }

    /// <summary>The using directives of both.</summary>
    public static IReadOnlyList<string> Usings { get; }

    static AppSupport()
    {
        using var stream = typeof(AppSupport).Assembly.GetManifestResourceStream("PlainText.cs")!;
        using var reader = new StreamReader(stream);
        var unit = CSharpSyntaxTree.ParseText(reader.ReadToEnd()).GetCompilationUnitRoot();
        var type = unit.DescendantNodes().OfType<ClassDeclarationSyntax>().First();
        Types = $"#nullable enable annotations\n{Display.ReplaceLineEndings("\n")}\n\n{type.ToFullString().ReplaceLineEndings("\n").Trim('\n')}";
        Usings = ["using System.Globalization;", .. unit.Usings.Select(node => node.ToString())];
    }
}

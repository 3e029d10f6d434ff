using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookRunner.Exporting;

/// <summary>The part of a program that no cell holds: how it begins, and how it shows a value.</summary>
internal static class AppSupport
{
    private const string Namespace = "NotebookOutput";

    private const string Display = """
        /// <summary>Shows values as a notebook does, as text.</summary>
        internal static class NotebookDisplay
        {
            /// <summary>Writes numbers alike in every culture, and letters beyond ASCII as they are.</summary>
            public static void Start()
            {
                CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                Console.OutputEncoding = System.Text.Encoding.UTF8;
            }

            public static void Display(this object value)
            {
                if (value is not null) Console.WriteLine(PlainText.Of(value));
            }
        }
        """;

    /// <summary>The using directive that the program needs for the types.</summary>
    public const string Using = $"using {Namespace};";

    /// <summary>The program's first statement.</summary>
    public const string Start = "NotebookDisplay.Start();";

    /// <summary>
    /// The types, made from the runner's own source, so that a program prints what a page shows. Their using directives stay in
    /// a namespace of their own: among a notebook's they could make its names ambiguous.
    /// </summary>
    public static string Types { get; } = Compose();

    private static string Compose()
    {
        using var stream = typeof(AppSupport).Assembly.GetManifestResourceStream("PlainText.cs")!;
        using var reader = new StreamReader(stream);
        var unit = CSharpSyntaxTree.ParseText(reader.ReadToEnd()).GetCompilationUnitRoot();
        var usings = string.Join('\n', unit.Usings.Select(node => node.ToString()));
        var type = unit.DescendantNodes().OfType<ClassDeclarationSyntax>().First().ToFullString().Trim('\r', '\n');
        var body = Indented($"{usings}\n\n{Display}\n\n{type}".ReplaceLineEndings("\n"));
        return $"#nullable enable annotations\nnamespace {Namespace}\n{{\n{body}\n}}";
    }

    private static string Indented(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line == "" ? "" : $"    {line}"));
}

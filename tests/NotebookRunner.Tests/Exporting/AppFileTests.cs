using NotebookRunner.Exporting;
using NotebookRunner.Notebooks;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Exporting;

public class AppFileTests
{
    [Fact]
    public void Prose_becomes_comments_and_the_library_a_project_beside()
    {
        using var folder = new TempFolder();
        var notebook = new Notebook { Path = folder.File("01-x.ipynb"), Cells = [Sample.Markdown("a", "# Title\n\nText *here*.  \n")] };

        var lines = AppFile.Text(notebook, folder.Path, folder.File("artifacts/apps")).Split('\n');

        Assert.Equal("// Title", lines[0]);
        Assert.Contains("#:project ../../lib/NeuralNotebooks", lines);
        Assert.Contains("#:property PublishAot=false", lines);
        Assert.Equal(["// # Title", "//", "// Text *here*."], lines.SkipWhile(line => line != "// # Title").Take(3));
    }

    [Fact]
    public void A_program_prints_what_the_notebook_shows()
    {
        string[] sources =
        [
            "int seed = 3, unset;\ndouble[] list = [1, 2.5];\nTuple<int> none;",
            "record Point(double X)\n{\n    public double seed => X;\n}",
            "double Half(double x) => x / 2;\nasync Task<int> Later(int x)\n{\n    await Task.Yield();\n    return x;\n}",
            "foreach (var one in list) Console.WriteLine($\"{one:0.0}\");\n\nforeach (var p in new[] { new Point(1) })\n    p.seed.Display();",
            "seed + unset",
            "list",
            "await Later(4)",
            "var (a, b) = (Half(seed), 1);\na.Display(); // a comment\nnew Point(X: a)",
            "none",
            "\"text\"",
        ];
        Assert.Equal(["1.0", "2.5", "1", "3", "[1, 2.5]", "4", "1.5", "Point { X = 1.5, seed = 1.5 }", "text"], CompiledApp.Run(Text(sources)));
    }

    [Fact]
    public void A_nested_variable_may_have_the_name_of_another_cells() => Assert.Equal(
        ["1", "2", "3", "6", "7", "8", "9", "ab", "5"],
        CompiledApp.Run(Text(
            "int i = 5;\nint x2 = 0;\nvar text = \"a\";",
            "foreach (var i in new[] { 1, 2 }) Console.WriteLine(i);",
            "for (int i = 3; i < 4; i++)\n{\n    var x = i;\n    Console.WriteLine(x);\n}",
            "foreach (var (i, y) in new[] { (6, 1) }) Console.WriteLine(i * y);",
            "var x = 7;\nx",
            "{\n    int i = 8;\n    Console.WriteLine(i);\n}",
            "Func<int, int> f = i => i + 1;\nf(8)",
            "try { throw new Exception(\"ab\"); }\ncatch (Exception text) { Console.WriteLine(text.Message); }",
            "i")));

    [Fact]
    public void Usings_and_types_move_and_the_rest_stays_in_order()
    {
        var text = Text("using System.IO;\nvar path = Path.GetTempPath();", "class First\n{\n}", "// why\nint last = 1;");

        var places = new[] { "using System.IO;", "var path", "// why\nint last", "class First", "namespace NotebookOutput" }
            .Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("#!mermaid\nx", "the line \"#!mermaid\" is unknown")]
    [InlineData("#!import none.csx", "Run `dotnet build`", "run `dotnet build`")]
    [InlineData("#r \"a.dll\"\n1", "a program has no \"#r \"a.dll\"\"")]
    [InlineData("int Seed => 3;", "can't declare \"int Seed => 3;\" outside a type")]
    [InlineData("int = 3;", "not C# 13")]
    public void A_cell_that_can_not_enter_a_program_is_named(string source, params string[] problems)
    {
        var error = Assert.Throws<ExportException>(() => Text("1", source));
        Assert.Contains("sample.ipynb, cell cell-2", error.Message);
        Assert.Contains(problems, problem => error.Message.Contains(problem, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_imported_script_gives_its_usings_but_no_path_of_a_DLL()
    {
        using var folder = new TempFolder();
        folder.Write("setup.csx", "// Written by the build.\n#r \"/x/Y.dll\"\nusing System.IO;\n");
        var notebook = Sample.OfCode("#!import setup.csx", "Path.GetFileName(\"a/b\")") with { Path = folder.File("a.ipynb") };

        var text = AppFile.Text(notebook, folder.Path, folder.Path);

        Assert.DoesNotContain("#r", text);
        Assert.Equal(["b"], CompiledApp.Run(text));
    }

    private static string Text(params string[] sources) => AppFile.Text(Sample.OfCode(sources), Path.GetTempPath(), Path.GetTempPath());
}

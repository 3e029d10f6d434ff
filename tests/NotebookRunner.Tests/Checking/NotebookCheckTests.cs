using System.Text.Json.Nodes;
using NotebookRunner.Checking;
using NotebookRunner.Notebooks;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Checking;

public class NotebookCheckTests
{
    [Fact]
    public void A_notebook_that_keeps_every_rule_has_no_findings() => Assert.Empty(CourseNotebook.Findings(CourseNotebook.With(
        "record Point(double X, double Y)\n{\n    public double epochs => X;\n}",
        "var point = new Point(1, 2);\npoint.Display();\nfor (var i = 0; i < 2; i++)\n    Console.WriteLine(i);",
        "var other = new Point(X: epochs, Y: 2);\nforeach (var i in new[] { 1 })\n    Console.WriteLine(i);\nother")));

    [Theory]
    [InlineData("#!mermaid\nx", "The magic \"#!mermaid\"")]
    [InlineData("#!import other.csx\n1", "An import shares its cell")]
    [InlineData("#r \"../lib.dll\"", "A relative #r")]
    [InlineData("int = 3;", "Not C# 13")]
    [InlineData("display(1);", "display(…) is not on every host")]
    [InlineData("HTML(\"x\")", "HTML(…) is not on every host")]
    [InlineData("epochs.DisplayAs(\"text/html\");", "DisplayAs is not on every host")]
    [InlineData("var shown = epochs.Display();", "The value of Display() differs")]
    [InlineData("epochs.Display()", "The value of Display() differs")]
    [InlineData("Console.Error.WriteLine(1);", "Console.Error counts as a failure")]
    [InlineData("using System.IO;\nint a = 1;", "A using stands in the middle")]
    [InlineData("int epochs = 4;", "epochs is declared a second time; cell cell-3")]
    [InlineData("var (a, epochs) = (1, 2);", "epochs is declared a second time")]
    [InlineData("int.TryParse(\"1\", out var epochs);", "epochs is declared a second time")]
    [InlineData("void F() { }\nvoid F(int x) { }", "F is declared a second time")]
    [InlineData("record P(int X);\nvar p = new P(1);", "A type shares its cell")]
    [InlineData("class C\n{\n    public int F() => epochs;\n}", "The type uses epochs")]
    [InlineData("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n1", "The cell has 26 lines")]
    public void A_cell_that_breaks_a_rule_is_one_finding_that_names_it(string source, string problem)
    {
        var finding = Assert.Single(CourseNotebook.Findings(CourseNotebook.With(source)));

        Assert.Contains(problem, finding.Problem);
        Assert.Equal("cell-4", finding.Cell);
        Assert.NotEqual("", finding.Remedy);
    }

    [Fact]
    public void A_line_is_counted_in_its_cell() =>
        Assert.Equal(3, CourseNotebook.Findings(CourseNotebook.With("var a = 1;\n\ndisplay(a);"))[0].Line);

    [Theory]
    [InlineData("![](x.png)", 1)]
    [InlineData("text\n\n<img src=\"x.png\">", 3)]
    [InlineData("a <img src=\"x.png\" alt=\"\"> b", 1)]
    [InlineData("![a picture](x.png) and <img alt=\"one\" src=\"x.png\"> and `<img>`", null)]
    public void A_picture_in_prose_without_words_is_found(string markdown, int? line)
    {
        var sound = CourseNotebook.With();
        var findings = CourseNotebook.Findings(sound with { Cells = [.. sound.Cells, Sample.Markdown("prose", markdown)] });
        Assert.Equal(line, findings.SingleOrDefault()?.Line);
    }

    [Fact]
    public void A_missing_opening_hint_set_up_tag_and_summary_are_each_found()
    {
        var bare = NotebookCleaner.Clean(Sample.OfCode("1"));
        var findings = CourseNotebook.Findings(bare);
        Assert.Equal(5, findings.Count);
        Assert.All(["#!import setup.csx", "Course.Ready()", "Course.Summary()", "how to begin", "parameters"],
            words => Assert.Contains(findings, finding => finding.Problem.Contains(words)));
    }

    [Fact]
    public void A_worked_solution_needs_only_its_own_set_up()
    {
        var solution = NotebookCleaner.Clean(Sample.OfCode("#!import ../setup.csx", "Course.Ready()", "1") with
        {
            Path = Path.GetFullPath("notebooks/solutions/01-x.ipynb"),
        });
        Assert.Empty(CourseNotebook.Findings(solution));
    }

    [Fact]
    public void Stored_outputs_foreign_metadata_and_foreign_form_are_found_and_clean_mends_them()
    {
        var sound = CourseNotebook.With("1");
        var cells = sound.Cells.ToList();
        cells[4] = cells[4] with { ExecutionCount = 1, Metadata = new JsonObject { ["vscode"] = 1 }, Id = "" };
        var spoilt = sound with { Cells = cells, FormatMinor = 4, Metadata = [], Extra = new JsonObject { ["x"] = 1 } };

        var findings = NotebookCheck.Of(spoilt, "{}");
        var mended = NotebookCleaner.Clean(spoilt);

        Assert.All(["format is 4.4", "no id", "\"x\" is foreign", "not formatted", "document's metadata", "cell's metadata", "execution count"],
            words => Assert.Contains(findings, finding => finding.Problem.Contains(words)));
        Assert.Empty(CourseNotebook.Findings(mended));
        Assert.Equal(NotebookWriter.Format(mended), NotebookWriter.Format(NotebookCleaner.Clean(mended)));
    }
}

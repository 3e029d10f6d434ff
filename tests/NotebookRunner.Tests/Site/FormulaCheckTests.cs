using NotebookRunner.Notebooks;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class FormulaCheckTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    public FormulaCheckTests() => Directory.CreateDirectory(Path.Combine(root.Path, "notebooks", "solutions"));

    public void Dispose() => root.Dispose();

    [Fact]
    public void A_missing_formula_is_found_in_a_chapter_and_not_in_a_solution()
    {
        var chapter = Notebook("01-a", "$x$");
        var solution = Notebook("solutions/01-a", "$y$");
        var finding = Assert.Single(FormulaCheck.Of([chapter, solution], root.Path));
        Assert.Equal((chapter, "prose", 1), (finding.File, finding.Cell, finding.Line));
        Assert.Contains("npm run formulas", finding.Remedy);
    }

    [Fact]
    public void An_unused_formula_is_found_only_when_every_chapter_is_checked()
    {
        var first = Notebook("01-a", "$x$");
        var second = Notebook("02-b", "$y$");
        Store(new Formula("x", false), new Formula("y", false), new Formula("old", false));
        Assert.Empty(FormulaCheck.Of([first], root.Path));
        Assert.Contains("'old'", Assert.Single(FormulaCheck.Of([first, second], root.Path)).Problem);
    }

    [Fact]
    public void A_damaged_store_is_one_finding()
    {
        File.WriteAllText(StoreFile, "{");
        Assert.Equal(StoreFile, Assert.Single(FormulaCheck.Of([Notebook("01-a", "$x$")], root.Path)).File);
    }

    [Fact]
    public void A_notebook_that_is_none_is_left_to_the_check_of_its_form()
    {
        var file = Notebook("01-a", "$x$");
        File.WriteAllText(file, "{");
        Assert.Empty(FormulaCheck.Of([file], root.Path));
    }

    private string StoreFile => new SiteOptions(root.Path).FormulasFile;

    private string Notebook(string name, string prose)
    {
        var file = Path.Combine(root.Path, "notebooks", name + ".ipynb");
        NotebookWriter.Write(new Notebook { Path = file, Cells = [Sample.Prose(prose)] }, file);
        return file;
    }

    private void Store(params Formula[] formulas) => File.WriteAllText(StoreFile, "{" + string.Join(',', formulas.Select(f =>
        $"\"{f.Hash}\":{{\"tex\":\"{f.Tex}\",\"display\":false,\"mathml\":\"<math></math>\"}}")) + "}");
}

using System.Text.Json;
using NotebookRunner.Notebooks;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class FormulaStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string StoreFile => Path.Combine(folder.Path, "formulas.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_key_is_the_hash_that_the_documentation_says()
    {
        // printf 'Ix^2' | sha256sum
        Assert.Equal("5ab3c376e6d0a2e4", new Formula("x^2", Display: false).Hash);
        Assert.NotEqual(new Formula("x^2", true).Hash, new Formula("x^2", false).Hash);
    }

    [Fact]
    public void A_stored_formula_is_set_as_its_MathML()
    {
        var html = Render("Let $x^2$ be.", Store(new Formula("x^2", false)));
        Assert.Equal("<p>Let <math>x^2</math> be.</p>", html.Html.Trim());
        Assert.Empty(html.MissingFormulas);
    }

    [Theory]
    [InlineData("$$\nx\n$$")]
    [InlineData("$$x$$")]
    [InlineData("as in\n$$\nx\n$$\nfor all")]
    public void A_formula_between_two_dollars_stands_on_a_line_of_its_own(string markdown) =>
        Assert.Contains("<span class=\"display-math\" tabindex=\"0\"><math>x</math></span>", Render(markdown, Store(new Formula("x", true))).Html);

    [Fact]
    public void A_missing_formula_shows_its_TeX_and_is_told()
    {
        var prose = Render("$a<b$", FormulaStore.Empty);
        Assert.Contains(">a&lt;b</code>", prose.Html);
        Assert.Equal(new Formula("a<b", false), Assert.Single(prose.MissingFormulas));
    }

    [Fact]
    public void A_price_is_no_formula() => Assert.Empty(ProseParser.Formulas("It costs 5$ and then 6$ more. `$x$`"));

    [Fact]
    public void Missing_and_unused_formulas_are_found()
    {
        var notebook = new Notebook { Path = "a.ipynb", Cells = [Sample.Prose("Text\n\nand $x$ and $y$"), Sample.Code("// $z$")] };
        var findings = Store(new Formula("x", false), new Formula("old", false)).Findings([notebook]).ToList();
        Assert.Collection(findings,
            missing => Assert.Equal(("a.ipynb", "prose", 3, "The formula 'y' is not typeset."), (missing.File, missing.Cell, missing.Line, missing.Problem)),
            unused => Assert.Equal((StoreFile, "No notebook has the formula 'old' any more."), (unused.File, unused.Problem)));
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_empty_store() =>
        Assert.Null(FormulaStore.Load(StoreFile).Find(new Formula("x", false)));

    [Theory]
    [InlineData("{\"abc\"")]
    [InlineData("null")]
    [InlineData("{\"0000000000000000\":{\"tex\":\"x\",\"display\":false,\"mathml\":\"<math/>\"}}")]
    [InlineData("{\"0000000000000000\":null}")]
    public void A_damaged_file_is_named_with_the_remedy(string json)
    {
        File.WriteAllText(StoreFile, json);
        var error = Assert.Throws<InvalidDataException>(() => FormulaStore.Load(StoreFile));
        Assert.Contains(StoreFile, error.Message);
        Assert.Contains("npm run formulas", error.Message);
    }

    [Fact]
    public void The_list_for_the_script_has_each_formula_once()
    {
        var uses = FormulaUse.In(new Notebook { Cells = [Sample.Prose("$x$ and $x$")] });
        var formulas = JsonDocument.Parse(FormulaUse.ToJson(uses)).RootElement;
        var formula = Assert.Single(formulas.EnumerateArray());
        Assert.Equal("x", formula.GetProperty("tex").GetString());
        Assert.Equal("06f6c059006922bd", formula.GetProperty("hash").GetString());
        Assert.False(formula.GetProperty("display").GetBoolean());
    }

    private FormulaStore Store(params Formula[] formulas)
    {
        var entries = formulas.Select(f => $"\"{f.Hash}\":{{\"tex\":\"{f.Tex}\",\"display\":{(f.Display ? "true" : "false")},\"mathml\":\"<math>{f.Tex}</math>\"}}");
        File.WriteAllText(StoreFile, "{" + string.Join(',', entries) + "}");
        return FormulaStore.Load(StoreFile);
    }

    private static Prose Render(string markdown, FormulaStore store) =>
        new ProseRenderer(store, new SiteLinks([]), new ProseImages("", _ => { }), new PageIds()).Render(markdown);
}

using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    private string Out => Path.Combine(root.Path, "out");

    public void Dispose() => root.Dispose();

    [Fact]
    public void Every_address_on_every_page_leads_somewhere()
    {
        var pages = Write(Chapters()).ToDictionary(f => f.Key, f => new HtmlParser().ParseDocument(f.Value));
        Assert.Equal(["04-x.html", "05-mnist-mlp.html", "index.html"], pages.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, page) in pages)
            foreach (var link in page.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).Where(IsLocal))
            {
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? file : Uri.UnescapeDataString(parts[0]);
                Assert.True(File.Exists(Path.Combine(Out, target)), $"{file}: {link}");
                if (parts.Length > 1) Assert.True(pages[target].GetElementById(parts[1]) is not null, $"{file}: {link}");
            }
    }

    [Fact]
    public void A_page_asks_for_nothing_from_elsewhere_when_it_loads()
    {
        foreach (var (file, html) in Write(Chapters()))
        {
            var page = new HtmlParser().ParseDocument(html);
            foreach (var address in page.QuerySelectorAll("[src], link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!))
                Assert.True(IsLocal(address) || address.StartsWith("data:", StringComparison.Ordinal), $"{file}: {address}");
            foreach (var link in page.QuerySelectorAll("a[href]").Select(e => e.GetAttribute("href")!))
                Assert.True(IsLocal(link) || link.StartsWith("https:", StringComparison.Ordinal), $"{file}: {link}");
        }

        Assert.DoesNotMatch(@"url\(|@import", SiteAssets.Style());
    }

    [Fact]
    public void A_chapters_picture_also_stands_in_a_file_of_its_own()
    {
        Write(Chapters());
        Assert.Contains(Directory.GetFiles(Path.Combine(Out, "gallery")), file => File.ReadAllText(file).StartsWith("<svg", StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_uses_an_id_twice()
    {
        foreach (var (file, html) in Write(Chapters()))
        {
            var ids = new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.True(ids.Count == ids.Distinct().Count(), $"{file}: {string.Join(' ', ids.Order())}");
        }
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        foreach (var (file, html) in Write(Chapters()))
        {
            var levels = new HtmlParser().ParseDocument(html).QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, file));
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Pages_are_the_same_in_every_culture(string culture)
    {
        var expected = Write(Chapters());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Write(Chapters()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Chapters_link_to_the_one_before_and_the_one_after()
    {
        var pages = Write(Chapters());
        Assert.Contains("rel=\"next\" href=\"05-mnist-mlp.html\"", pages["04-x.html"]);
        Assert.DoesNotContain("rel=\"prev\"", pages["04-x.html"]);
        Assert.Contains("rel=\"prev\" href=\"04-x.html\"", pages["05-mnist-mlp.html"]);
    }

    [Fact]
    public void A_damaged_formulas_file_costs_a_warning_and_not_the_site()
    {
        var options = new SiteOptions(root.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(options.FormulasFile)!);
        File.WriteAllText(options.FormulasFile, "{");
        var warnings = new List<string>();
        new SiteWriter(options with { Warn = warnings.Add }).Write(Chapters(), Out);
        Assert.Contains(warnings, w => w.Contains(options.FormulasFile));
        Assert.True(File.Exists(Path.Combine(Out, "index.html")));
    }

    [Fact]
    public void Plotly_is_used_from_the_site_only_where_it_was_put()
    {
        Assert.DoesNotContain("nnPlotly", Write(Chapters())["05-mnist-mlp.html"]);
        var options = new SiteOptions(root.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(options.PlotlyFile)!);
        File.WriteAllText(options.PlotlyFile, "/* plotly */");
        Assert.Contains("window.nnPlotly = \"assets/plotly.min.js\"", Write(Chapters())["05-mnist-mlp.html"]);
        Assert.Equal("/* plotly */", File.ReadAllText(Path.Combine(Out, "assets", "plotly.min.js")));
    }

    [Fact]
    public void No_draft_is_left_behind()
    {
        Write(Chapters());
        Assert.DoesNotContain(Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories), f => f.EndsWith(".tmp"));
    }

    private static bool IsLocal(string address) => !Regex.IsMatch(address, "^([a-z]+:|//)");

    private static ExecutedNotebook[] Chapters() =>
    [
        Sample.Failed("04-x"),
        Sample.Executed(
            "05-mnist-mlp",
            Sample.Prose("# Digits\n\nRead [before](04-x.ipynb), [later](06-y.ipynb), [docs](https://example.org).[^1]\n\n[^1]: A note.\n\n## Main\n\n### Part"),
            Sample.Prose("## Main\n\nMore.[^1]\n\n[^1]: Another."),
            Sample.Code("1.5", Sample.Value("1.5")),
            Sample.Code("Figure", Sample.Shown($"<figure class=\"nn-figure\"><img alt=\"a\" src=\"{Sample.Picture}\"></figure>"))),
    ];

    private Dictionary<string, string> Write(IReadOnlyList<ExecutedNotebook> notebooks)
    {
        new SiteWriter(new SiteOptions(root.Path)).Write(notebooks, Out);
        return Directory.EnumerateFiles(Out, "*.html").ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
    }
}

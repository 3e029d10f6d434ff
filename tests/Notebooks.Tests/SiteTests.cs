using AngleSharp.Dom;
using Notebooks.Tests.Running;

namespace Notebooks.Tests;

/// <summary>The pages that the one execution wrote.</summary>
public sealed class SiteTests(CourseRun run)
{
    public static TheoryData<string> Pages => [.. Course.Chapters, "index"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_picture_has_a_text_alternative(string page)
    {
        var pictures = run.Page(page).QuerySelectorAll("img, svg[role=img]");
        Assert.NotEmpty(pictures);
        // A card's picture is decoration: the title beside it says what the card is about.
        Assert.All(pictures.Where(picture => picture.Closest(".thumbnail") is null), picture => Assert.False(
            string.IsNullOrWhiteSpace(picture.GetAttribute("alt") ?? picture.GetAttribute("aria-label") ?? picture.QuerySelector("title")?.TextContent)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_loaded_from_a_network(string page) =>
        Assert.DoesNotContain(
            run.Page(page).QuerySelectorAll("[src], [srcset], link[href], object[data]")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("srcset") ?? element.GetAttribute("href") ?? element.GetAttribute("data")!),
            address => address.Contains("//") && !address.StartsWith("data:"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_local_link_leads_somewhere(string page) =>
        Assert.All(run.Page(page).QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => !href.Contains("//")), href =>
        {
            var (file, fragment) = href.Split('#') is [var path, var id] ? (path, id) : (href, "");
            var target = file == "" ? page : Path.GetFileNameWithoutExtension(file);
            Assert.True(File.Exists(Path.Combine(run.Site, $"{target}.html")), $"{page}: {href} leads nowhere");
            if (fragment != "") Assert.NotNull(run.Page(target).GetElementById(Uri.UnescapeDataString(fragment)));
        });

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_formula_is_set(string page)
    {
        var document = run.Page(page);
        Assert.Empty(document.QuerySelectorAll(".formula-missing"));
        if (page != "index") Assert.NotEmpty(document.QuerySelectorAll("math"));
    }
}

using AngleSharp.Html.Parser;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ContentsListTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1", "")]
    [InlineData("2", "2")]
    [InlineData("2 3 3 2", "2(3 3) 2")]
    [InlineData("3 2 3", "3 2(3)")]
    [InlineData("1 2 4 3 2 3", "2(3) 2(3)")]
    public void Sections_hold_their_subsections(string levels, string nested)
    {
        var headings = levels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => new Heading(int.Parse(l), "h", l));
        var list = new HtmlParser().ParseDocument(ContentsList.Beside(headings)).QuerySelector("nav > ol");
        Assert.Equal(nested, list is null ? "" : Nested(list));
    }

    private static string Nested(AngleSharp.Dom.IElement list) => string.Join(' ', list.Children.Select(item =>
        item.QuerySelector("a")!.TextContent + (item.QuerySelector("ol") is { } inner ? $"({Nested(inner)})" : "")));
}

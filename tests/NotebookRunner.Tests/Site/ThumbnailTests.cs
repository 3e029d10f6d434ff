using System.Text.Json.Nodes;
using NotebookRunner.Notebooks;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ThumbnailTests
{
    [Fact]
    public void It_is_the_first_picture_that_a_cell_shows() => Assert.Equal(Sample.Picture, Thumbnail.Of(new Notebook
    {
        Cells =
        [
            Sample.Prose($"<img src=\"data:image/png;base64,AAAA\">"),
            Sample.Code("x", Sample.Value("text"), Sample.Shown("<p>no picture</p>")),
            Sample.Code("y", Sample.Shown($"<figure><img alt=\"a &gt; b\" width=\"5\" src=\"{Sample.Picture}\"></figure>")),
        ],
    }));

    [Fact]
    public void A_cell_tagged_gallery_goes_before_the_others() => Assert.Equal(Sample.Picture, Thumbnail.Of(new Notebook
    {
        Cells =
        [
            Sample.Code("x", Sample.Shown("<img alt=\"other\" src=\"data:image/png;base64,AAAA\">")),
            Sample.Code("y", Sample.Shown($"<img alt=\"a\" src=\"{Sample.Picture}\">")) with { Metadata = new() { ["tags"] = new JsonArray("gallery") } },
        ],
    }));

    [Fact]
    public void A_picture_from_elsewhere_is_not_taken() => Assert.Null(Thumbnail.Of(new Notebook
    {
        Cells = [Sample.Code("x", Sample.Shown("<img src=\"https://example.org/a.png\">"))],
    }));
}

using System.Globalization;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class SnapshotTests
{
    public static TheoryData<string> Names => [.. Gallery.Names];

    public static TheoryData<string> Drawn => [.. Gallery.Names.Where(name => name != "table")];

    [Theory, MemberData(nameof(Drawn))]
    public void A_picture_looks_as_accepted(string name) => Snapshot.Verify(Gallery.SvgOf(Gallery.Make(name)), name, "svg");

    [Theory, MemberData(nameof(Names))]
    public void A_text_alternative_reads_as_accepted(string name) => Snapshot.Verify(Gallery.Make(name).AltText + "\n", name, "txt");

    [Theory, InlineData("table"), InlineData("single-point"), InlineData("network-weights")]
    public void Html_is_as_accepted(string name) => Snapshot.Verify(Gallery.Make(name).ToHtml() + "\n", name, "html");

    [Theory, InlineData("de-DE"), InlineData("tr-TR"), InlineData("ar-SA")]
    public void A_reader_s_culture_changes_nothing(string culture)
    {
        var expected = Gallery.Names.Select(name => Gallery.Make(name).ToHtml()).ToArray();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Gallery.Names.Select(name => Gallery.Make(name).ToHtml()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

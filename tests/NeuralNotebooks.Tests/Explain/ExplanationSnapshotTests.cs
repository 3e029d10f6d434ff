using System.Xml.Linq;
using NeuralNotebooks.Tests.Display;

namespace NeuralNotebooks.Tests.Explain;

public class ExplanationSnapshotTests
{
    public static TheoryData<string> Names => [.. ExplanationPictures.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_picture_looks_otherwise_than_accepted(string name) =>
        Snapshot.Verify(ExplanationPictures.SvgOf(ExplanationPictures.All[name]()), name, "svg");

    [Theory, MemberData(nameof(Names))]
    public void A_text_alternative_reads_otherwise_than_accepted(string name) =>
        Snapshot.Verify(ExplanationPictures.All[name]().AltText + "\n", name, "txt");

    [Theory, MemberData(nameof(Names))]
    public void A_picture_is_no_well_formed_XML(string name) => XDocument.Parse(ExplanationPictures.SvgOf(ExplanationPictures.All[name]()));

    [Fact]
    public void A_reader_s_culture_changes_a_picture_or_its_words()
    {
        string[] Pages() => [.. ExplanationPictures.All.Values.Select(make => make().ToHtml())];
        var expected = Pages();
        Cultures.ForEach(() => Assert.Equal(expected, Pages()));
    }
}

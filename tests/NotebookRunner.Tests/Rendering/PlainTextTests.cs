using System.Globalization;
using NotebookRunner.Rendering;

namespace NotebookRunner.Tests.Rendering;

public class PlainTextTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { "text", "text" },
        { 1.5, "1.5" },
        { 1234567.5f, "1234567.5" },
        { true, "True" },
        { (1, 2.5), "(1, 2.5)" },
        { new[] { 1.5, 2 }, "[1.5, 2]" },
        { new Dictionary<string, int[]> { ["a"] = [1] }, "[a: [1]]" },
        { Enumerable.Range(0, 101), $"[{string.Join(", ", Enumerable.Range(0, 100))}, …]" },
        { new Plain(), "Plain { Size = 0.5, Items = [1] }" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void Values_read_the_same_in_every_culture(object? value, string expected)
    {
        foreach (var culture in new[] { "", "de-DE", "tr-TR", "ar-SA" })
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, PlainText.Of(value));
        }
    }

    [Fact]
    public void A_list_without_end_is_cut() => Assert.EndsWith(", …]", PlainText.Of(Endless()));

    [Fact]
    public void An_object_that_holds_itself_ends() => Assert.StartsWith("Loop {", PlainText.Of(new Loop()));

    private static IEnumerable<int> Endless()
    {
        while (true)
            yield return 1;
    }

    private sealed class Plain
    {
        public double Size => 0.5;

        public int[] Items => [1];
    }

    private sealed class Loop
    {
        public Loop Self => this;
    }
}

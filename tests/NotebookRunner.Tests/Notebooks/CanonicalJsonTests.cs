using System.Text.Json.Nodes;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Tests.Notebooks;

public class CanonicalJsonTests
{
    [Fact]
    public void Fields_are_sorted_and_indented_by_one_space() =>
        Assert.Equal("{\n \"a\": [\n  1,\n  null\n ],\n \"b\": {}\n}\n", Format("""{"b":{},"a":[1,null]}"""));

    [Fact]
    public void Letters_beyond_ASCII_and_symbols_of_HTML_are_not_escaped() =>
        Assert.Equal("[\n \"ö🙂<&'\\\"\\\\\\u0001\"\n]\n", Format("""["ö🙂<&'\"\\\u0001"]"""));

    [Fact]
    public void Numbers_keep_their_digits() => Assert.Equal("[\n 1.50,\n 1e400\n]\n", Format("[1.50, 1e400]"));

    private static string Format(string json) => CanonicalJson.Format(JsonNode.Parse(json)!);
}

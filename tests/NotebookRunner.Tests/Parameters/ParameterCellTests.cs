using System.Globalization;
using System.Text.Json.Nodes;
using NotebookRunner.Notebooks;
using NotebookRunner.Parameters;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Parameters;

public class ParameterCellTests
{
    [Theory]
    [InlineData("epochs", "7", "epochs = 7;")]
    [InlineData("epochs", "-7", "epochs = -7;")]
    [InlineData("rate", "1e-3", "rate = 0.001d;")]
    [InlineData("momentum", "0.5", "momentum = 0.5f;")]
    [InlineData("seed", "9000000000", "seed = 9000000000L;")]
    [InlineData("shuffle", "true", "shuffle = true;")]
    [InlineData("name", "a \"b\"\\", "name = \"a \\\"b\\\"\\\\\";")]
    public void A_value_is_set_in_a_cell_after_the_declaration(string name, string value, string expected)
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");

        var set = ParameterCell.Inject(Notebook(), new Dictionary<string, string> { [name] = value });

        Assert.Equal(expected, set.Cells[2].Source);
        Assert.Equal(["injected-parameters"], set.Cells[2].Tags);
        Assert.Equal("later", set.Cells[3].Source);
    }

    [Theory]
    [InlineData("epochs", "1.5", "The parameter epochs is a int, and \"1.5\" is none.")]
    [InlineData("epochs", "99999999999", "none")]
    [InlineData("rate", "0,5", "none")]
    [InlineData("rate", "NaN", "none")]
    [InlineData("shuffle", "yes", "none")]
    [InlineData("layers", "1", "can be set from outside")]
    [InlineData("Epochs", "1", "There is no parameter Epochs. The notebook's parameters are: epochs, rate")]
    [InlineData("fixedSize", "1", "There is no parameter fixedSize")]
    public void A_value_that_does_not_fit_is_one_clear_error(string name, string value, string expected) =>
        Assert.Contains(expected, Assert.Throws<ParameterException>(() =>
            ParameterCell.Inject(Notebook(), new Dictionary<string, string> { [name] = value })).Message);

    [Fact]
    public void A_notebook_without_a_tagged_cell_says_so() =>
        Assert.Contains("tagged", Assert.Throws<ParameterException>(() =>
            ParameterCell.Inject(Sample.OfCode("int a = 1;"), new Dictionary<string, string> { ["a"] = "1" })).Message);

    private static Notebook Notebook()
    {
        const string Source = """
            int epochs = 10; double rate = 0.01; var momentum = 0.9f; var seed = -1L;
            bool shuffle = false; string name = "x"; var layers = new[] { 1 }; const int fixedSize = 3;
            """;
        var sample = Sample.OfCode("first", Source, "later");
        var tagged = sample.Cells[1] with { Metadata = new JsonObject { ["tags"] = new JsonArray("parameters") } };
        return sample with { Cells = [sample.Cells[0], tagged, sample.Cells[2]] };
    }
}

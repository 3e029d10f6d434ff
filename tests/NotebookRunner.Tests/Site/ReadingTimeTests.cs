using NotebookRunner.Notebooks;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(230, 0, 1)]
    [InlineData(231, 0, 2)]
    [InlineData(0, 40, 1)]
    [InlineData(0, 41, 2)]
    [InlineData(1000, 60, 6)]
    public void Words_and_lines_of_code_take_their_time(int words, int lines, int minutes) => Assert.Equal(minutes, ReadingTime.Minutes(new Notebook
    {
        Cells = [Sample.Prose(string.Join(' ', Enumerable.Repeat("word", words))), Sample.Code(string.Join('\n', Enumerable.Repeat("x();", lines)))],
    }));

    [Fact]
    public void What_every_notebook_repeats_takes_no_time()
    {
        var forty = Enumerable.Repeat("x();", 40);
        Assert.Equal(1, ReadingTime.Minutes(new Notebook
        {
            Cells =
            [
                Sample.Code("#!import setup.csx"),
                Sample.Tagged("parameters", "int seed = 1;"),
                Sample.Code("Course.Default(\"seed\", seed, 1);"),
                Sample.Tagged("exercise", string.Join('\n', [.. forty, "", "Exercise.Check();"])),
                Sample.Code("var all = 1;\nClaim.That(\"It holds\", all == 1, all)"),
                Sample.Code("Course.Summary()"),
            ],
        }));
        Assert.Equal(2, ReadingTime.Minutes(new Notebook { Cells = [Sample.Tagged("exercise", string.Join('\n', [.. forty, "x();"]))] }));
    }

    [Fact]
    public void The_bars_of_a_table_are_no_words() => Assert.Equal(1, ReadingTime.Minutes(new Notebook
    {
        Cells = [Sample.Prose(string.Join(' ', Enumerable.Repeat("| word |", 230)))],
    }));
}

using NotebookRunner.Notebooks;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(230, 0, 1)]
    [InlineData(231, 0, 2)]
    [InlineData(0, 21, 2)]
    [InlineData(1000, 60, 8)]
    public void Words_and_lines_of_code_take_their_time(int words, int lines, int minutes) => Assert.Equal(minutes, ReadingTime.Minutes(new Notebook
    {
        Cells = [Sample.Prose(string.Join(' ', Enumerable.Repeat("word", words))), Sample.Code(string.Join('\n', Enumerable.Repeat("x();", lines)))],
    }));
}

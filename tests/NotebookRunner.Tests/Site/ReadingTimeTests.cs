using NotebookRunner.Notebooks;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(200, 0, 1)]
    [InlineData(201, 0, 2)]
    [InlineData(0, 13, 2)]
    [InlineData(1000, 60, 10)]
    public void Words_and_lines_of_code_take_their_time(int words, int lines, int minutes) => Assert.Equal(minutes, ReadingTime.Minutes(new Notebook
    {
        Cells = [Sample.Prose(string.Join(' ', Enumerable.Repeat("word", words))), Sample.Code(string.Join('\n', Enumerable.Repeat("x();", lines)))],
    }));
}

using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "red")]
    [InlineData("10 %\r50 %\r100 %\ndone", "100 %\ndone")]
    [InlineData("50 %\r\ndone\r\n", "50 %\ndone\n")]
    [InlineData("50 %\r", "50 %")]
    public void A_reader_sees_what_the_terminal_would_show(string written, string seen) => Assert.Equal(seen, TerminalText.Plain(written));
}

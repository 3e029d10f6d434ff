using NotebookRunner.Files;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Files;

public class WholeFileTests
{
    [Fact]
    public void A_file_is_replaced_and_nothing_is_left_beside_it()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "old");

        WholeFile.Write(folder.File("a.txt"), "neü");

        Assert.Equal("neü"u8.ToArray(), File.ReadAllBytes(folder.File("a.txt")));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_write_that_fails_leaves_no_draft()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.File("taken"));

        Assert.ThrowsAny<Exception>(() => WholeFile.Write(folder.File("taken"), "x"));

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Readers_never_see_a_part_while_two_writers_write()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.txt", new string('a', 100_000));
        var writers = new[] { 'a', 'b' }.Select(letter => Task.Run(() =>
        {
            for (var round = 0; round < 50; round++)
                WholeFile.Write(path, new string(letter, 100_000));
        })).ToList();

        while (!Task.WhenAll(writers).IsCompleted)
        {
            var seen = File.ReadAllText(path);
            Assert.Equal((100_000, 1), (seen.Length, seen.Distinct().Count()));
        }
        await Task.WhenAll(writers);
    }
}

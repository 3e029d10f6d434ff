using NotebookRunner.Checking;
using NotebookRunner.Notebooks;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Notebooks;

public class DamagedNotebookTests
{
    public static TheoryData<string> Kinds => [.. Damage.Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_damage_is_one_clear_error_that_names_the_file(string kind)
    {
        using var folder = new TempFolder();
        var text = NotebookWriter.Format(Sample.OfEverything());
        var random = new Random(20260101);
        for (var round = 0; round < 10; round++)
        {
            var path = folder.File($"damaged-{round}.ipynb");
            File.WriteAllBytes(path, Damage.Kinds.First(damage => damage.Name == kind).Apply(text, random));

            var error = Assert.Throws<NotebookException>(() => NotebookReader.Read(path));

            Assert.StartsWith($"{path}: not ", error.Message, StringComparison.Ordinal);
            Assert.Contains("Restore the file", error.Message);
            Assert.DoesNotContain('\n', error.Message);
            Assert.Single(NotebookCheck.Of(path));
        }
    }

    [Fact]
    public void The_notebook_that_is_damaged_is_itself_sound() =>
        Assert.Equal(3, NotebookReader.Parse(NotebookWriter.Format(Sample.OfEverything()), "x").Cells.Count);
}

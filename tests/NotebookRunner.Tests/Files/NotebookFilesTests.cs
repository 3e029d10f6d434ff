using NotebookRunner.Files;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Files;

public class NotebookFilesTests
{
    [Fact]
    public void Chapters_come_in_the_order_of_their_names_and_solutions_last()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.File("notebooks/solutions"));
        foreach (var name in new[] { "notebooks/10-b.ipynb", "notebooks/02-a.ipynb", "notebooks/notes.md", "notebooks/solutions/02-a.ipynb" })
            folder.Write(name, "");

        Assert.Equal(["02-a", "10-b"], NotebookFiles.Named([], folder.Path).Select(path => Path.GetFileNameWithoutExtension(path)));
        Assert.Equal("solutions", Path.GetFileName(Path.GetDirectoryName(NotebookFiles.AllIn(folder.Path)[^1])));
    }

    [Fact]
    public void A_name_is_found_from_the_course_s_folder_too()
    {
        using var folder = new TempFolder();
        Assert.Equal([folder.Write("x.ipynb", "")], NotebookFiles.Named(["x.ipynb"], folder.Path));
    }

    [Fact]
    public void A_course_without_notebooks_is_an_error()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.File("notebooks"));
        Assert.Contains("no notebooks", Assert.Throws<FileNotFoundException>(() => NotebookFiles.Named([], folder.Path)).Message);
    }
}

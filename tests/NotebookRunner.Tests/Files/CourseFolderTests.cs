using NotebookRunner.Files;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Files;

public class CourseFolderTests
{
    [Fact]
    public void The_folder_that_the_runner_was_built_in_comes_first()
    {
        using var folder = new TempFolder();
        Make(folder);
        Assert.Equal(folder.Path, CourseFolder.Find(folder.Path + Path.DirectorySeparatorChar, Path.GetTempPath()));
    }

    [Fact]
    public void A_moved_course_is_found_from_inside_it()
    {
        using var folder = new TempFolder();
        Make(folder);
        Assert.Equal(folder.Path, CourseFolder.Find(folder.File("gone"), folder.File("notebooks")));
    }

    [Fact]
    public void No_course_is_one_clear_error()
    {
        using var folder = new TempFolder();
        var error = Assert.Throws<DirectoryNotFoundException>(() => CourseFolder.Find(null, folder.Path));
        Assert.Contains("Run the command inside the course's folder", error.Message);
    }

    private static void Make(TempFolder folder)
    {
        folder.Write("Notebooks.sln", "");
        Directory.CreateDirectory(folder.File("notebooks"));
    }
}

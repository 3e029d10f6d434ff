using NeuralNotebooks.Data;
using NeuralNotebooks.Lessons;

namespace NeuralNotebooks.Tests.Lessons;

public class SetupCheckTests
{
    [Fact]
    public void A_notebook_of_another_checkout_is_told_which_and_what_to_do()
    {
        using var folder = new TestFolder();
        var other = MakeCheckout(folder, "other course");
        var error = Assert.Throws<CourseSetupException>(() => SetupCheck.SameCheckout(Path.Combine(other, "notebooks"), CourseFolder.Root));
        Assert.Contains(CourseFolder.Root, error.Message);
        Assert.Contains($"Run `dotnet build` in {other}, then restart", error.Message);
    }

    [Fact]
    public void A_folder_of_the_same_checkout_or_of_none_is_fine()
    {
        using var folder = new TestFolder();
        SetupCheck.SameCheckout(Path.Combine(CourseFolder.Root, "data"), CourseFolder.Root);
        SetupCheck.SameCheckout(folder.Path, CourseFolder.Root);
    }

    [Fact]
    public void A_checkout_reached_through_a_link_is_the_same()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Making a link needs a privilege on Windows.");
        using var folder = new TestFolder();
        var real = MakeCheckout(folder, "course");
        var link = Path.Combine(folder.Path, "link");
        Directory.CreateSymbolicLink(link, real);
        SetupCheck.SameCheckout(Path.Combine(link, "notebooks"), real);
        SetupCheck.SameCheckout(Path.Combine(real, "notebooks"), link);
    }

    [Fact]
    public void A_missing_data_file_is_named()
    {
        using var folder = new TestFolder();
        var error = Assert.Throws<DataFileException>(() => SetupCheck.DataExist(folder.Path));
        Assert.StartsWith(Path.Combine(folder.Path, "mnist/train-images-idx3-ubyte.gz") + ": the file does not exist.", error.Message);
    }

    [Fact]
    public void The_courses_own_data_are_there() => SetupCheck.DataExist(Path.Combine(CourseFolder.Root, "data"));

    private static string MakeCheckout(TestFolder folder, string name)
    {
        var root = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.Combine(root, "lib", "NeuralNotebooks"));
        Directory.CreateDirectory(Path.Combine(root, "notebooks"));
        File.WriteAllText(Path.Combine(root, "Notebooks.sln"), "");
        return root;
    }
}

using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class CourseFolderTests
{
    [Fact]
    public void The_root_is_the_checkout_that_was_built() =>
        Assert.Equal(Path.TrimEndingDirectorySeparator(TestFolder.CourseRoot), CourseFolder.Root);

    [Fact]
    public void Data_lie_in_the_checkout_unless_the_variable_names_a_folder()
    {
        Assert.Equal(Path.Combine(CourseFolder.Root, "data"), CourseFolder.DataFrom(null));
        Assert.Equal(Path.Combine(CourseFolder.Root, "data"), CourseFolder.DataFrom(" "));
        Assert.Equal(Path.GetFullPath("elsewhere ü"), CourseFolder.DataFrom("elsewhere ü"));
    }

    [Fact]
    public void A_checkout_is_found_from_any_folder_in_it()
    {
        Assert.Equal(CourseFolder.Root, CourseFolder.CheckoutAbove(Path.Combine(CourseFolder.Root, "data", "mnist")));
        Assert.Null(CourseFolder.CheckoutAbove(Path.GetTempPath()));
    }
}

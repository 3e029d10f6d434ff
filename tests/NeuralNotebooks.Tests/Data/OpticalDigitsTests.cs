using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class OpticalDigitsTests
{
    [Fact]
    public void There_are_1797_images_from_0_to_16()
    {
        var images = OpticalDigits.Load().Images;
        Assert.Equal((1797, 8, 8, 10, 16), (images.Count, images.Width, images.Height, images.Classes, images.Highest));
        Assert.Equal([178, 182, 177, 183, 181, 182, 181, 179, 174, 180], images.ClassCounts());
    }

    [Fact]
    public void The_first_and_the_last_line_are_the_files()
    {
        var images = OpticalDigits.Load().Images;
        Assert.Equal([0, 0, 5, 13, 9, 1, 0, 0], images.Pixels(0)[..8].ToArray());
        Assert.Equal([1, 8, 12, 14, 12, 1, 0], images.Pixels(1796)[57..].ToArray());
        Assert.Equal((0, 8), (images.Label(0), images.Label(1796)));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(1000), InlineData(1796)]
    public void Enlarged_images_equal_PyTorchs(int place) => Near.Equal(
        Goldens.Of<float>("digits", $"{place}"), OpticalDigits.Load().To28x28().AsSpan(place * 784, 784));

    [Fact]
    public void A_damaged_file_is_named_in_the_error()
    {
        using var folder = new TestFolder();
        folder.Write("digits.csv.gz", Gzip.Pack(Gzip.Unpacked(CourseFiles.OpticalDigits).AsSpan()[..^2]));
        Assert.Contains("264,710 bytes only", Assert.Throws<DataFileException>(() => OpticalDigits.Load(folder.Path)).Message);
    }
}

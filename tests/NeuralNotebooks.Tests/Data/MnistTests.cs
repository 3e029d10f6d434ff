using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class MnistTests
{
    [Fact]
    public void The_counts_are_those_that_LeCun_publishes()
    {
        var mnist = Mnist.Load();
        Assert.Equal((60_000, 28, 28, 10), (mnist.Train.Count, mnist.Train.Width, mnist.Train.Height, mnist.Train.Classes));
        Assert.Equal(10_000, mnist.OpenTest().Count);
        Assert.Equal([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949], mnist.Train.ClassCounts());
        Assert.Equal([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009], mnist.OpenTest().ClassCounts());
    }

    [Fact]
    public void Images_and_labels_are_in_the_files_order()
    {
        var train = Mnist.Load().Train;
        Assert.Equal([5, 0, 4, 1, 9], Enumerable.Range(0, 5).Select(train.Label));
        Assert.Equal([3, 18, 18, 18, 126], train.Pixels(0).Slice(5 * 28 + 12, 5).ToArray());
        var bytes = Gzip.Unpacked(CourseFiles.MnistTrainImages);
        Assert.True(train.Pixels(59_999).SequenceEqual(bytes.AsSpan(bytes.Length - 784)));
    }

    [Fact]
    public void The_usual_mean_and_deviation_come_from_the_training_images()
    {
        var (mean, deviation) = Mnist.Load().Train.PixelStatistics();
        Assert.Equal(0.1307, mean, 4);
        Assert.Equal(0.3081, deviation, 4);
    }

    [Fact]
    public void A_second_call_from_any_thread_returns_what_was_read_first()
    {
        var loaded = new Mnist[8];
        Parallel.For(0, loaded.Length, i => loaded[i] = Mnist.Load(Path.Combine(CourseFolder.Root, "data", ".", "mnist")));
        Assert.All(loaded, mnist => Assert.Same(Mnist.Load(), mnist));
    }

    [Fact]
    public void A_failed_load_is_not_remembered()
    {
        using var folder = new TestFolder();
        Assert.Contains("train-labels", Assert.Throws<DataFileException>(() => Mnist.Load(folder.Path)).File);
        foreach (var file in CourseFiles.All) folder.Write(Path.GetFileName(file.Name), Gzip.Packed(file));
        Assert.Equal(60_000, Mnist.Load(folder.Path).Train.Count);
    }

    [Theory, InlineData("train-images-idx3-ubyte.gz"), InlineData("t10k-labels-idx1-ubyte.gz")]
    public void One_damaged_file_of_four_is_the_one_named(string name)
    {
        using var folder = new TestFolder();
        foreach (var file in CourseFiles.All) folder.Write(Path.GetFileName(file.Name), Gzip.Packed(file));
        folder.Write(name, [1, 2, 3, 4, 5]);
        Assert.EndsWith(name, Assert.Throws<DataFileException>(() => Mnist.Load(folder.Path)).File);
    }
}

using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class ImageSetTests
{
    // Twelve images of 2×1 pixels: image i is (i, 2i) and of class i mod 3.
    private static readonly ImageSet Set = new(
        [.. Enumerable.Range(0, 12).SelectMany(i => new[] { (byte)i, (byte)(2 * i) })],
        [.. Enumerable.Range(0, 12).Select(i => (byte)(i % 3))], width: 2, height: 1, classes: 3);

    [Fact]
    public void A_subset_keeps_the_order_asked_for()
    {
        var part = Set.Subset([7, 0, 7]);
        Assert.Equal(3, part.Count);
        Assert.Equal([7, 14], part.Pixels(0).ToArray());
        Assert.Equal([1, 0, 1], Enumerable.Range(0, 3).Select(part.Label));
    }

    [Fact]
    public void A_subset_of_a_subset_counts_within_it() => Assert.Equal([5, 10], Set.Subset([9, 5, 1]).Subset([1]).Pixels(0).ToArray());

    [Fact]
    public void Parts_share_the_pixels_of_the_whole() =>
        Assert.True(Set.Subset([3]).OfClasses(0).Take(1).Pixels(0).Overlaps(Set.Pixels(3)));

    [Fact]
    public void Classes_are_picked_without_renaming_them()
    {
        var part = Set.OfClasses(2, 0);
        Assert.Equal([4, 0, 4], part.ClassCounts());
        Assert.Equal([0, 2, 0, 2], Enumerable.Range(0, 4).Select(part.Label));
    }

    [Fact]
    public void A_split_uses_every_image_once()
    {
        var (train, validation) = Set.Split(validation: 5, seed: 1);
        Assert.Equal((7, 5), (train.Count, validation.Count));
        var all = Enumerable.Range(0, 7).Select(i => train.Pixels(i)[0]).Concat(Enumerable.Range(0, 5).Select(i => validation.Pixels(i)[0]));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => (byte)i), all.Order());
    }

    [Fact]
    public void A_split_depends_on_the_seed_alone()
    {
        byte[] First(int seed) => [.. Enumerable.Range(0, 5).Select(i => Set.Split(5, seed).Validation.Pixels(i)[0])];
        Assert.Equal(First(1), First(1));
        Assert.NotEqual(First(1), First(2));
    }

    [Fact]
    public void MNISTs_validation_images_are_the_same_on_every_platform()
    {
        var (train, validation) = Mnist.Load().Train.Split(validation: 5000, seed: 1);
        Assert.Equal((55_000, 5000), (train.Count, validation.Count));
        Assert.Equal(Goldens.Of<int>("validationClasses"), validation.ClassCounts());
    }

    [Fact]
    public void Statistics_are_those_of_the_definition()
    {
        var (mean, deviation) = new ImageSet([0, 255, 255, 0], [0], 2, 2).PixelStatistics();
        Assert.Equal((0.5, 0.5), (mean, deviation));
    }

    [Fact]
    public void A_place_outside_the_set_is_an_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Set.Label(12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Set.Label(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Set.Subset([12]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Set.Take(13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Set.Split(13, seed: 1));
    }

    [Fact]
    public void Arrays_that_do_not_fit_each_other_are_an_error()
    {
        Assert.Throws<ArgumentException>(() => new ImageSet(new byte[5], new byte[2], 2, 1));
        Assert.Throws<ArgumentException>(() => new ImageSet(new byte[2], [10], 2, 1));
        Assert.Throws<ArgumentException>(() => new ImageSet([0, 17], [0], 2, 1, highest: 16));
        Assert.Throws<ArgumentException>(() => new ImageSet([], [], 0, 1));
        Assert.Throws<ArgumentException>(() => new ImageSet([0], [0], 1, 1, classes: 0));
        Assert.Throws<ArgumentException>(() => new ImageSet([0], [0], 1, 1, highest: 0));
    }
}

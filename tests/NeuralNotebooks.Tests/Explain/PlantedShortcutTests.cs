using NeuralNotebooks.Data;
using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class PlantedShortcutTests
{
    private static readonly ImageSet Set = new([.. Enumerable.Range(0, 36).Select(p => (byte)p)], [0, 1, 1, 0], 3, 3, classes: 2, highest: 200);

    private static readonly PlantedShortcut Shortcut = new(Label: 1, Row: 1, Column: 1, Side: 2);

    [Fact]
    public void The_square_lies_elsewhere_or_in_other_classes()
    {
        var planted = Shortcut.InItsClass(Set);
        Assert.Equal(Set.Pixels(0).ToArray(), planted.Pixels(0).ToArray());
        Assert.Equal([9, 10, 11, 12, 200, 200, 15, 200, 200], planted.Pixels(1).ToArray());
        Assert.Equal([27, 28, 29, 30, 200, 200, 33, 200, 200], Shortcut.InOtherClasses(Set).Pixels(3).ToArray());
        Assert.Equal(Set.Pixels(1).ToArray(), Shortcut.InOtherClasses(Set).Pixels(1).ToArray());
        Assert.Equal([0, 1, 1, 0], Enumerable.Range(0, 4).Select(planted.Label));
    }

    [Fact]
    public void A_part_of_a_set_gets_the_squares_of_the_whole() =>
        Assert.Equal([18, 19, 20, 21, 200, 200, 24, 200, 200], Shortcut.InItsClass(Set.Subset([2])).Pixels(0).ToArray());

    [Fact]
    public void The_share_counts_signs_or_other_pixels()
    {
        var input = ImageInput.Of(Shortcut.InItsClass(Set), 1, PixelScale.ZeroToOne);
        Assert.Equal(0.6, Shortcut.ShareOf(new Explanation("test", input, [2, 0, 0, -2, 1, -2, 0, 3, 0])), 1e-15);
    }

    [Fact]
    public void A_square_outside_the_image_is_planted() => Assert.Contains("does not lie in an image of 3×3",
        Assert.Throws<ArgumentException>(() => new PlantedShortcut(1, 2, 2, 2).InItsClass(Set)).Message);
}

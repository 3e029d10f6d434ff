using NeuralNotebooks.Data;
using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class ImageInputTests
{
    private static readonly ImageSet Set = new([0, 16, 8, 4, 16, 0], [1, 0], 3, 1, classes: 2, highest: 16);

    [Fact]
    public void An_image_of_a_set_has_not_the_model_s_inputs_or_paper_as_baseline()
    {
        var input = ImageInput.Of(Set, 1, PixelScale.MinusOneToOne);
        Assert.Equal([-0.5, 1, -1], input.Pixels);
        Assert.Equal([-1, -1, -1], input.Baseline);
        Assert.Equal(((-1, 1), "0", 3, 1), (input.Range, input.Name, input.Width, input.Height));
    }

    [Fact]
    public void Another_baseline_changes_more_than_the_baseline()
    {
        var other = Models.Image.WithBaseline(new double[12]);
        Assert.Equal(Models.Image.Pixels, other.Pixels);
        Assert.All(other.Baseline, value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_constant_image_has_no_range_to_draw() => Assert.Equal((-0.5, 0.5), new ImageInput([0, 0], 2).Range);

    [Fact]
    public void Values_that_do_not_fit_or_are_not_finite_are_taken()
    {
        Assert.Contains("There are 3 values; an image of 2×2 has 4", Assert.Throws<ArgumentException>(() => new ImageInput([1, 2, 3], 2, 2)).Message);
        Assert.Contains("Value 1 is NaN", Assert.Throws<ArgumentException>(() => new ImageInput([1, double.NaN], 2)).Message);
        Assert.Throws<ArgumentException>(() => new ImageInput([1, 2], 2, baseline: [1]));
        Assert.Throws<ArgumentException>(() => new ImageInput([], 0));
        Assert.Throws<ArgumentException>(() => new ImageInput([1], 1, range: (1, 1)));
    }
}

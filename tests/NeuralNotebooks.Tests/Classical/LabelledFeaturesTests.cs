using NeuralNotebooks.Classical;
using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Classical;

public class LabelledFeaturesTests
{
    private static readonly FeatureMatrix Two = FeatureMatrix.Of([[1.0], [2.0]]);

    [Fact]
    public void Classes_are_not_counted_from_the_labels() => Assert.Equal(4, new LabelledFeatures(Two, [3, 0]).Classes);

    [Fact]
    public void Images_lose_their_labels_or_classes()
    {
        var examples = LabelledFeatures.Of(new ImageSet([1, 2, 3], [2, 0, 2], 1, 1, classes: 5));
        Assert.Equal((3, 5), (examples.Count, examples.Classes));
        Assert.Equal([2, 0, 2], examples.Labels);
    }

    [Fact]
    public void Labels_that_do_not_fit_are_taken()
    {
        Assert.Contains("3 labels", Assert.Throws<ArgumentException>(() => new LabelledFeatures(Two, [0, 1, 0])).Message);
        Assert.Contains("row 1 is 2", Assert.Throws<ArgumentException>(() => new LabelledFeatures(Two, [0, 2], 2)).Message);
        Assert.Contains("row 0 is -1", Assert.Throws<ArgumentException>(() => new LabelledFeatures(Two, [-1, 0])).Message);
    }
}

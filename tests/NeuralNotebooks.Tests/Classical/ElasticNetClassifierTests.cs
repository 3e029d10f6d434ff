using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class ElasticNetClassifierTests
{
    [Fact]
    public void A_class_s_regression_differs_from_the_one_alone()
    {
        var examples = ClassicalGoldens.Training("digits");
        var classifier = ElasticNetClassifier.FitPath(examples, 1, 5, 0.01)[3];
        var alone = ElasticNetPath.Fit(examples.X, ClassicalGoldens.IsThree(examples), 1, 200, 0.001).Fits;
        var three = classifier.Fits[3];
        var nearest = alone.MinBy(fit => Math.Abs(fit.Lambda - three.Lambda))!;
        Assert.Equal(nearest.RSquared, three.RSquared, 0.02);
        Assert.All(classifier.Fits, fit => Assert.InRange(fit.KktViolation, 0, 1e-8));
    }

    [Fact]
    public void Along_the_path_no_feature_comes_in_or_recognition_stays()
    {
        var examples = ClassicalGoldens.Training("digits");
        var path = ElasticNetClassifier.FitPath(examples, 1, 6, 1e-3);
        Assert.Equal(0, path[0].NonZeros);
        Assert.True(path[0].UsedFeatures < path[2].UsedFeatures && path[2].UsedFeatures < path[5].UsedFeatures);
        Assert.True(path[5].Evaluate(examples).Accuracy.Value > 0.9 && path[0].Evaluate(examples).Accuracy.Value < 0.2);
        Assert.StartsWith("Grid of 10 images of weights", path[5].WeightImages(8, 8).AltText);
    }

    [Fact]
    public void Examples_of_one_class_are_taken() => Assert.Throws<ArgumentException>(
        () => ElasticNetClassifier.FitPath(new(FeatureMatrix.Of([[1.0], [2]]), [0, 0], 2)));
}

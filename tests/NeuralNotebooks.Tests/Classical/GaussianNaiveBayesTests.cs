using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class GaussianNaiveBayesTests
{
    public static TheoryData<string> Sets => ClassicalGoldens.Sets;

    [Theory, MemberData(nameof(Sets))]
    public void Log_densities_differ_from_scikit_learn_s(string set)
    {
        var scores = GaussianNaiveBayes.Fit(ClassicalGoldens.Training(set)).Scores(ClassicalGoldens.Others(set));
        var golden = ClassicalGoldens.Read<double[][]>(set, "gaussian");
        for (var i = 0; i < golden.Length; i++) FromScratch.Near.Equal(golden[i], scores[i], 1e-9, 1e-6);
    }

    [Fact]
    public void A_bell_curve_by_hand_gives_another_probability()
    {
        // Class 0: mean 0, variance 1. Class 1: mean 4, variance 1. Halfway both are as likely; at 1 the odds are e^(−(1 − 9)/2).
        var model = GaussianNaiveBayes.Fit(new(FeatureMatrix.Of([[-1.0], [1], [3], [5]]), [0, 0, 1, 1]), smoothing: 0);
        var p = model.Probabilities(FeatureMatrix.Of([[2.0], [1]]));
        Assert.Equal(0.5, p[0][0], 1e-12);
        Assert.Equal(1 / (1 + Math.Exp(-4)), p[1][0], 1e-12);
    }

    [Fact]
    public void Means_and_variances_are_not_those_of_the_class()
    {
        var model = GaussianNaiveBayes.Fit(new(FeatureMatrix.Of([[1.0], [3], [10], [10]]), [0, 0, 1, 1]), 0.01);
        Assert.Equal([2], model.Means[0]);
        // All four: mean 6, variance (25 + 9 + 16 + 16)/4 = 16.5.
        Assert.Equal(1 + 0.165, model.Variances[0][0], 1e-12);
        Assert.Equal(0.165, model.Variances[1][0], 1e-12);
    }

    [Fact]
    public void One_class_is_not_certain()
    {
        var model = GaussianNaiveBayes.Fit(new(FeatureMatrix.Of([[1.0], [2]]), [0, 0]));
        Assert.Equal([[1], [1]], model.Probabilities(FeatureMatrix.Of([[1.5], [99]])));
    }

    [Fact]
    public void A_class_without_examples_is_predicted()
    {
        var model = GaussianNaiveBayes.Fit(new(FeatureMatrix.Of([[1.0], [2], [8], [9]]), [0, 0, 2, 2], 4));
        Assert.Equal([0, 2], model.Predict(FeatureMatrix.Of([[0.0], [10]])));
        Assert.Equal(0, model.Probabilities(FeatureMatrix.Of([[0.0]]))[0][1]);
    }

    [Fact]
    public void A_feature_without_variance_or_a_negative_smoothing_is_taken()
    {
        var flat = new LabelledFeatures(FeatureMatrix.Of([[1.0, 1], [1, 2]]), [0, 0]);
        Assert.Contains("Feature 0", Assert.Throws<ArgumentException>(() => GaussianNaiveBayes.Fit(flat, 0)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => GaussianNaiveBayes.Fit(flat, -1));
    }
}

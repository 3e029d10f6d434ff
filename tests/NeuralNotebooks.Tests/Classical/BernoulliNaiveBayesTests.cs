using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class BernoulliNaiveBayesTests
{
    public static TheoryData<string> Sets => ClassicalGoldens.Sets;

    [Theory, MemberData(nameof(Sets))]
    public void Log_probabilities_differ_from_scikit_learn_s(string set)
    {
        var scores = BernoulliNaiveBayes.Fit(ClassicalGoldens.Training(set)).Scores(ClassicalGoldens.Others(set));
        var golden = ClassicalGoldens.Read<double[][]>(set, "bernoulli");
        for (var i = 0; i < golden.Length; i++) FromScratch.Near.Equal(golden[i], scores[i], 1e-11, 1e-9);
    }

    [Fact]
    public void Counts_by_hand_give_another_probability()
    {
        // On in both examples of class 0, in none of class 1; with α = 1: p = 3/4 and 1/4.
        var model = BernoulliNaiveBayes.Fit(new(FeatureMatrix.Of([[1.0], [1], [0], [0.5]]), [0, 0, 1, 1]));
        Assert.Equal([0.75], model.On[0]);
        Assert.Equal([0.25], model.On[1]);
        Assert.Equal(0.75, model.Probabilities(FeatureMatrix.Of([[0.51]]))[0][0], 1e-12);
        Assert.Equal(0.25, model.Probabilities(FeatureMatrix.Of([[0.5]]))[0][0], 1e-12);
    }

    [Fact]
    public void What_never_happened_is_impossible()
    {
        var model = BernoulliNaiveBayes.Fit(new(FeatureMatrix.Of([[0.0], [0], [1]]), [0, 0, 1]), alpha: 1e-3);
        Assert.InRange(model.Probabilities(FeatureMatrix.Of([[1.0]]))[0][0], 1e-9, 0.01);
    }

    [Fact]
    public void One_class_is_not_certain_or_an_absent_one_is_predicted()
    {
        var model = BernoulliNaiveBayes.Fit(new(FeatureMatrix.Of([[1.0], [0]]), [1, 1], 3));
        Assert.Equal([[0, 1, 0]], model.Probabilities(FeatureMatrix.Of([[1.0]])));
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(double.NaN), InlineData(double.PositiveInfinity)]
    public void An_alpha_without_meaning_is_taken(double alpha) => Assert.Throws<ArgumentOutOfRangeException>(
        () => BernoulliNaiveBayes.Fit(new(FeatureMatrix.Of([[1.0]]), [0]), alpha: alpha));
}

using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class LogisticRegressionTests
{
    public static TheoryData<string, int> Fits => new() { { "digits", 0 }, { "digits", 1 }, { "mnist", 0 }, { "mnist", 1 } };

    [Theory, MemberData(nameof(Fits))]
    public void Probabilities_differ_from_scikit_learn_s(string set, int fit)
    {
        var model = LogisticRegression.Fit(
            ClassicalGoldens.Training(set), ClassicalGoldens.Read<double>(set, "logistic", fit, "lambda"), tolerance: 1e-11);
        var golden = ClassicalGoldens.Read<double[][]>(set, "logistic", fit, "probabilities");
        var ours = model.Probabilities(ClassicalGoldens.Others(set));
        for (var i = 0; i < golden.Length; i++) FromScratch.Near.Equal(golden[i], ours[i], 0, 1e-6);
        Assert.InRange(model.GradientNorm, 0, 1e-11);
    }

    [Fact]
    public void The_gradient_by_its_definition_is_not_0_at_the_optimum() => Draw.ForAllSeeds(random =>
    {
        var (examples, lambda) = (Draw.Examples(random, 30, 4, 3), 0.001 + random.NextDouble());
        var model = LogisticRegression.Fit(examples, lambda, 1e-9);
        var p = model.Probabilities(examples.X);
        double Residual(int i, int k) => p[i][k] - (examples.Labels[i] == k ? 1 : 0);
        var rows = Enumerable.Range(0, 30).ToArray();
        return Enumerable.Range(0, 3).All(k => Math.Abs(rows.Average(i => Residual(i, k))) < 1e-8
            && Enumerable.Range(0, 4).All(j => Math.Abs(rows.Average(i => Residual(i, k) * examples.X.Row(i)[j]) + lambda * model.Weights[k][j]) < 1e-8));
    });

    [Fact]
    public void Biases_do_not_sum_to_0_or_weights_of_all_classes_do_not() => Draw.ForAllSeeds(random =>
    {
        var model = LogisticRegression.Fit(Draw.Examples(random, 20, 3, 4), 0.1, 1e-9);
        return Math.Abs(model.Biases.Sum()) < 1e-12 && Enumerable.Range(0, 3).All(j => Math.Abs(model.Weights.Sum(row => row[j])) < 1e-6);
    });

    [Fact]
    public void A_heavier_penalty_makes_larger_weights()
    {
        var examples = ClassicalGoldens.Training("digits");
        double Norm(double lambda) => LogisticRegression.Fit(examples, lambda).Weights.Sum(row => row.Sum(w => w * w));
        Assert.True(Norm(1) < Norm(0.1) && Norm(0.1) < Norm(0.01));
    }

    [Fact]
    public void Two_fits_differ_in_a_bit()
    {
        var examples = ClassicalGoldens.Training("mnist");
        var (one, other) = (LogisticRegression.Fit(examples), LogisticRegression.Fit(examples));
        for (var k = 0; k < 10; k++) Assert.Equal(one.Weights[k], other.Weights[k]);
    }

    [Fact]
    public void A_stop_before_the_optimum_goes_unnoticed()
    {
        var model = LogisticRegression.Fit(ClassicalGoldens.Training("digits"), 1e-4, mostSteps: 3);
        Assert.Equal(3, model.Steps);
        Assert.True(model.GradientNorm > 1e-5);
    }

    [Fact]
    public void Examples_of_one_class_or_parameters_without_meaning_are_taken()
    {
        var one = new LabelledFeatures(FeatureMatrix.Of([[1.0], [2]]), [1, 1], 3);
        Assert.Contains("the class 1", Assert.Throws<ArgumentException>(() => LogisticRegression.Fit(one)).Message);
        var two = new LabelledFeatures(FeatureMatrix.Of([[1.0], [2]]), [0, 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => LogisticRegression.Fit(two, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogisticRegression.Fit(two, tolerance: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogisticRegression.Fit(two, mostSteps: 0));
    }

    [Fact]
    public void Weights_are_shown_as_other_than_an_image_a_class() => Assert.StartsWith(
        "Grid of 10 images of weights", LogisticRegression.Fit(ClassicalGoldens.Training("digits")).WeightImages(8, 8).AltText);
}

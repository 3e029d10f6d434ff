using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class ClassifierTests
{
    private static readonly Dictionary<string, Func<LabelledFeatures, Classifier>> Kinds = new()
    {
        ["Gaussian"] = examples => GaussianNaiveBayes.Fit(examples, 1e-3),
        ["Bernoulli"] = examples => BernoulliNaiveBayes.Fit(examples),
        ["logistic"] = examples => LogisticRegression.Fit(examples, 0.01),
        ["neighbours"] = examples => NearestNeighbours.Fit(examples, 1),
        ["elastic net"] = examples => ElasticNetClassifier.FitPath(examples, 0.5, 5)[^1],
    };

    public static TheoryData<string> All => [.. Kinds.Keys];

    private static Classifier Fitted(string kind, int seed = 5) => Kinds[kind](Draw.Examples(new Random(seed), 40, 6, 3));

    [Theory, MemberData(nameof(All))]
    public void Examples_of_another_width_are_predicted(string kind)
    {
        var error = Assert.Throws<ArgumentException>(() => Fitted(kind).Predict(FeatureMatrix.Of([[1, 2, 3]])));
        Assert.Contains("3 features", error.Message);
        Assert.Contains("6", error.Message);
    }

    [Theory, MemberData(nameof(All))]
    public void Classes_that_stand_apart_are_mistaken(string kind)
    {
        double[][] rows = [.. Enumerable.Range(0, 30).Select(i => (double[])[i % 3 == 0 ? 1 : 0, i % 3 == 1 ? 1 : 0, i % 3 == 2 ? 1 : 0, 0.01 * i])];
        var examples = new LabelledFeatures(FeatureMatrix.Of(rows), [.. Enumerable.Range(0, 30).Select(i => i % 3)]);
        Assert.Equal(1, Kinds[kind](examples).Evaluate(examples).Accuracy.Value);
    }

    [Theory, MemberData(nameof(All))]
    public void Predictions_depend_on_what_else_is_asked(string kind)
    {
        var (model, rows) = (Fitted(kind), Draw.Rows(new Random(8), 20, 6));
        var together = model.Scores(FeatureMatrix.Of(rows));
        for (var i = 0; i < rows.Length; i++) Assert.Equal(together[i], model.Scores(FeatureMatrix.Of([rows[i]]))[0]);
    }

    [Fact]
    public void Probabilities_do_not_sum_to_1() => Draw.ForAllSeeds(random =>
    {
        var examples = Draw.Examples(random, 30, 4, 3);
        var others = FeatureMatrix.Of(Draw.Rows(random, 10, 4));
        return Kinds.Values.Select(fit => fit(examples)).OfType<ProbabilisticClassifier>().All(model =>
            model.Probabilities(others).All(row => row.All(p => p is >= 0 and <= 1) && Math.Abs(row.Sum() - 1) < 1e-12));
    });

    [Fact]
    public void The_function_of_one_class_gives_another_class()
    {
        var model = (ProbabilisticClassifier)Fitted("logistic");
        var rows = Draw.Rows(new Random(3), 4, 6);
        Assert.Equal(model.Probabilities(FeatureMatrix.Of(rows)).Select(row => row[2]), model.ProbabilityOf(2)(rows));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.ProbabilityOf(3));
    }

    [Fact]
    public void Sizes_are_not_those_of_what_is_kept()
    {
        Assert.Equal(8 * 3 * 13, Fitted("Gaussian").SizeInBytes);
        Assert.Equal(8 * 3 * 7, Fitted("Bernoulli").SizeInBytes);
        Assert.Equal(8 * 3 * 7, Fitted("logistic").SizeInBytes);
        Assert.Equal(40 * (6 * 4 + 4), Fitted("neighbours").SizeInBytes);
        var net = (ElasticNetClassifier)Fitted("elastic net");
        Assert.Equal(12 * net.NonZeros + 24, net.SizeInBytes);
    }

    [Fact]
    public void A_trial_measures_another_model_or_no_time()
    {
        var examples = Draw.Examples(new Random(1), 60, 5, 2);
        var trial = ClassifierTrial.Of("1-NN", () => NearestNeighbours.Fit(examples, 1), examples);
        Assert.Equal("1-NN", trial.Name);
        Assert.True(trial.FitSeconds > 0 && trial.PredictSeconds > 0);
        Assert.Equal(trial.Model.Evaluate(examples).Accuracy, trial.Accuracy);
    }
}

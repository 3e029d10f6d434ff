using NeuralNotebooks.Explain;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Tests.Explain;

public class ModelScoreTests
{
    private static readonly double[][] Inputs = [[1, 2], [-1, 0.5]];

    private static Module<Tensor, Tensor> Net => Models.Linear([[1, 2], [0, -1], [3, 0.5]], [0, 1, -1]);

    [Theory, InlineData(ScoreKind.Output), InlineData(ScoreKind.Probability), InlineData(ScoreKind.LogProbability)]
    public void A_kind_of_score_is_not_what_its_formula_says(ScoreKind kind)
    {
        var expected = Inputs.Select(x =>
        {
            double[] z = [x[0] + 2 * x[1], 1 - x[1], 3 * x[0] + 0.5 * x[1] - 1];
            var probability = Math.Exp(z[2]) / z.Sum(Math.Exp);
            return kind switch { ScoreKind.Probability => probability, ScoreKind.LogProbability => Math.Log(probability), _ => z[2] };
        });
        Models.Near(expected, new ModelScore(Net, 2, kind).Evaluate(Inputs), 1e-14);
    }

    [Theory, InlineData(ScoreKind.Probability), InlineData(ScoreKind.LogProbability)]
    public void A_gradient_differs_from_a_difference_quotient_or_mixes_inputs(ScoreKind kind)
    {
        var score = new ModelScore(Net, 0, kind);
        var (scores, gradients) = score.Differentiate(Inputs);
        Models.Near(score.Evaluate(Inputs), scores, 1e-15);
        for (var i = 0; i < 2; i++)
            for (var f = 0; f < 2; f++)
            {
                double At(double h) => score.Evaluate([.. Inputs[i].Select((x, j) => j == f ? x + h : x)]);
                Assert.Equal((At(1e-5) - At(-1e-5)) / 2e-5, gradients[i][f], 1e-9);
            }
    }

    [Fact]
    public void The_model_is_left_in_another_mode_or_with_gradients()
    {
        using var net = Sequential(Linear(4, 3), Dropout(0.5), Linear(3, 2));
        net.train();
        var score = new ModelScore(net, 1);
        var (scores, _) = score.Differentiate([[1, 2, 3, 4]]);
        Assert.Equal(score.Evaluate([[1, 2, 3, 4]]), scores);
        Assert.True(net.training);
        Assert.All(net.parameters(), parameter => Assert.Null(parameter.grad));
        using var quiet = no_grad();
        Assert.Equal(scores, score.Differentiate([[1, 2, 3, 4]]).Scores);
    }

    [Fact]
    public void A_model_that_wants_another_shape_can_t_be_explained()
    {
        using var net = Sequential(Flatten(), Linear(6, 2));
        var score = new ModelScore(net, 0) { InputShape = [1, 2, 3] };
        Assert.Equal(6, score.Differentiate([[1, 2, 3, 4, 5, 6]]).Gradients[0].Length);
    }

    [Fact]
    public void The_predicted_class_is_not_the_one_with_the_highest_output() =>
        Assert.Equal(0, ModelScore.OfPrediction(Net, new ImageInput([0, 5], 2)).Output);

    [Fact]
    public void An_output_that_the_model_has_not_is_asked_without_an_error() => Assert.Contains("the shape [2, 3]; to explain output 3",
        Assert.Throws<InvalidOperationException>(() => new ModelScore(Net, 3).Evaluate(Inputs)).Message);

    [Fact]
    public void Inputs_of_different_lengths_or_none_make_a_batch()
    {
        Assert.Contains("as many numbers", Assert.Throws<ArgumentException>(() => new ModelScore(Net, 0).Evaluate([[1, 2], [1]])).Message);
        Assert.Contains("no input", Assert.Throws<ArgumentException>(() => new ModelScore(Net, 0).Differentiate([])).Message);
    }

    [Fact]
    public void A_score_that_is_not_finite_is_explained() => Assert.Contains("The score of class 0 of input 0 is NaN",
        Assert.Throws<InvalidOperationException>(() => new ModelScore(Models.Linear([[double.NaN, 1]], [0]), 0).Evaluate(Inputs)).Message);

    [Fact]
    public void A_black_box_that_gives_too_few_scores_is_believed() => Assert.Contains("asked for 2 inputs but gave 1 numbers",
        Assert.Throws<InvalidOperationException>(() => new BlackBox(_ => [1]).Evaluate(Inputs)).Message);
}

using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Tests.Training;

public class EvaluationTests
{
    // Four pixels, two classes: the class is 1 when the first pixel is bright.
    private static readonly ImageSet Images = new([255, 0, 0, 0, 0, 0, 0, 255, 255, 255, 0, 0], [1, 0, 0], 2, 2, classes: 2);

    [Fact]
    public void Predictions_losses_and_confidence_are_those_of_the_models_scores()
    {
        using var model = new FirstPixel(weight: 2);
        var evaluation = Evaluation.Of(model, Images, PixelScale.MinusOneToOne);
        Assert.Equal([1, 0, 1], evaluation.Predictions.Select(p => p.Predicted));
        var sure = 1 / (1 + Math.Exp(-4));
        Assert.All(evaluation.Predictions, p => Assert.Equal(sure, p.Confidence, 1e-6));
        Assert.Equal((-2 * Math.Log(sure) - Math.Log(1 - sure)) / 3, evaluation.Loss, 1e-6);
        Assert.Equal(new Proportion(2, 3), evaluation.Accuracy);
    }

    [Fact]
    public void Mistakes_are_the_wrong_predictions() =>
        Assert.Equal(new Prediction(2, 0, 1, 0).Index, Assert.Single(Evaluation.Of(new FirstPixel(2), Images, PixelScale.MinusOneToOne).Mistakes()).Index);

    [Fact]
    public void A_model_in_training_mode_is_evaluated_in_evaluation_mode_and_given_back()
    {
        using var model = new FirstPixel(2);
        model.train();
        Evaluation.Of(model, Images, PixelScale.MinusOneToOne);
        Assert.False(model.WasTraining);
        Assert.True(model.training);
    }

    [Fact]
    public void Nothing_is_recorded_for_gradients()
    {
        using var model = new FirstPixel(2);
        Evaluation.Of(model, Images, PixelScale.MinusOneToOne);
        Assert.False(model.RequiredGrad);
    }

    [Fact]
    public void No_image_at_all_is_an_error() =>
        Assert.Throws<ArgumentException>(() => Evaluation.Of(new FirstPixel(2), Images.Take(0), PixelScale.MinusOneToOne));

    /// <summary>Scores [−w·x₀, w·x₀] from the first pixel x₀.</summary>
    private sealed class FirstPixel : Module<Tensor, Tensor>
    {
        private readonly TorchSharp.Modules.Parameter scores;

        public FirstPixel(float weight) : base(nameof(FirstPixel))
        {
            scores = new TorchSharp.Modules.Parameter(tensor(new[] { -weight, weight }));
            RegisterComponents();
        }

        public bool WasTraining { get; private set; }

        public bool RequiredGrad { get; private set; }

        public override Tensor forward(Tensor input)
        {
            var output = input.narrow(1, 0, 1) * scores;
            (WasTraining, RequiredGrad) = (training, output.requires_grad);
            return output;
        }
    }
}

using NeuralNotebooks.Explain;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Explain;

public class SanityCheckTests
{
    [Fact]
    public void Shuffled_weights_are_other_numbers_or_do_not_come_back()
    {
        manual_seed(1);
        using var net = new Mlp(6, 5, 3);
        float[] Numbers(string name) => net.state_dict()[name].data<float>().ToArray();
        var (body, head) = (Numbers("fc1.weight"), Numbers("fc2.weight"));
        using (RandomisedWeights.Of(net, 3))
        {
            Assert.NotEqual(body, Numbers("fc1.weight"));
            Assert.Equal(body.Order(), Numbers("fc1.weight").Order());
        }
        Assert.Equal(body, Numbers("fc1.weight"));
        using (RandomisedWeights.Of(net, 3, "fc2"))
        {
            Assert.Equal(body, Numbers("fc1.weight"));
            Assert.NotEqual(head, Numbers("fc2.weight"));
        }
        Assert.Equal(head, Numbers("fc2.weight"));
    }

    [Fact]
    public void A_layer_that_is_not_there_is_shuffled()
    {
        using var net = new Mlp(6, 5, 3);
        Assert.Contains("\"fc9\" fits no parameter of the model; it has fc1.weight",
            Assert.Throws<ArgumentException>(() => RandomisedWeights.Of(net, 1, "fc9")).Message);
    }

    [Fact]
    public void A_method_that_looks_at_the_input_only_passes_or_saliency_fails()
    {
        manual_seed(2);
        using var net = new Mlp(100, 30, 4);
        ImageInput[] inputs = [.. Enumerable.Range(0, 5).Select(seed => new Random(seed) is var random
            ? new ImageInput([.. Enumerable.Range(0, 100).Select(_ => random.NextDouble() < 0.7 ? 0 : random.NextDouble())], 10, 10) : null!)];
        var before = net.state_dict()["fc1.weight"].data<float>().ToArray();
        var check = SanityCheck.Of(net, inputs, [new Saliency(), new InputItself()]);
        Assert.Equal([false, true], check.Rows.Select(row => row.LooksAlike));
        Assert.Equal(1, check.Rows[1].Signed.Mean, 1e-12);
        Assert.InRange(check.Rows[0].Absolute.Mean, -0.3, 0.3);
        Assert.Equal(before, net.state_dict()["fc1.weight"].data<float>().ToArray());
        Assert.Contains("1.00 ± 0.00", check.ToTable().AltText);
        Assert.Contains("shuffled weights", check.ToGrid().AltText);
        Assert.Contains("shuffled fc2", SanityCheck.Of(net, inputs, [new Saliency()], parameters: ["fc2"]).ToTable().AltText);
    }

    [Fact]
    public void Two_models_are_compared_by_the_second_one_s_class_or_a_model_differs_from_itself()
    {
        manual_seed(3);
        using var a = new Mlp(12, 8, 3);
        using var b = new Mlp(12, 8, 3);
        var itself = ExplanationComparison.Of(("a", a), ("a again", a), [Models.Image], [new Saliency(), new Occlusion()]);
        Assert.All(itself.Rows, row => Assert.Equal(1, row.Signed.Mean, 1e-12));
        var other = ExplanationComparison.Of(("a", a), ("b", b), [Models.Image], [new Saliency()]);
        var own = new Saliency().Explain(new ModelScore(b, ModelScore.OfPrediction(a, Models.Image).Output), Models.Image);
        Assert.Equal(RankCorrelation.Of(new Saliency().Explain(ModelScore.OfPrediction(a, Models.Image), Models.Image).Attribution, own.Attribution),
            other.Rows[0].Signed.Mean, 1e-12);
        Assert.Contains("a: score of class", other.ToGrid().AltText);
    }

    [Fact]
    public void A_check_of_nothing_is_made()
    {
        using var net = new Mlp(6, 5, 3);
        Assert.Throws<ArgumentException>(() => SanityCheck.Of(net, [], [new Saliency()]));
    }

    /// <summary>Shows the input as its own explanation.</summary>
    private sealed class InputItself : IExplainer<ScoreFunction>
    {
        public string Name => "input";

        public Explanation Explain(ScoreFunction score, ImageInput input) => new(Name, input, input.Pixels);
    }
}

using NeuralNotebooks.Explain;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Explain;

[Collection(Training.GeneratorCollection.Name)]
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
        Assert.Equal([true, false], check.Rows.Select(row => row.Passes));
        Assert.Equal(1, check.Rows[1].Signed.Mean, 1e-12);
        Assert.InRange(check.Rows[0].Absolute.Mean, -0.3, 0.3);
        Assert.Equal(before, net.state_dict()["fc1.weight"].data<float>().ToArray());
        Assert.Contains("hardly", check.ToTable().AltText);
        Assert.Contains("shuffled weights", check.ToGrid().AltText);
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

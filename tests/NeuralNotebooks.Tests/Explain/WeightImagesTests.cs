using NeuralNotebooks.Explain;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Tests.Explain;

public class WeightImagesTests
{
    [Fact]
    public void A_layer_s_weights_are_drawn_otherwise_than_its_rows()
    {
        using var model = Sequential(("scores", Models.Linear([Models.Weights, [.. Models.Weights.Select(w => -w)]], [0, 0])));
        var expected = NeuralNotebooks.Display.ImageGrid.Weights([Models.Weights, [.. Models.Weights.Select(w => -w)]], 4, 3, ["a", "b"]);
        Assert.Equal(expected.ToSvg(), WeightImages.Of(model, "scores.weight", 4, 3, ["a", "b"]).ToSvg());
    }

    [Fact]
    public void A_parameter_that_is_no_image_is_drawn()
    {
        using var model = Sequential(("scores", Models.Linear([Models.Weights], [0])));
        Assert.Contains("no parameter \"fc1.weight\"; it has scores.weight",
            Assert.Throws<ArgumentException>(() => WeightImages.Of(model, "fc1.weight", 4, 3)).Message);
        Assert.Contains("pictures of 5×3 need [neurons, 15]", Assert.Throws<ArgumentException>(() => WeightImages.Of(model, "scores.weight", 5, 3)).Message);
    }
}

using NeuralNotebooks.Tests.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Transfer;

public class MlpTests
{
    [Fact]
    public void It_computes_other_than_its_layers_with_ReLU_between_them()
    {
        manual_seed(1);
        using var model = new Mlp(5, 4, 3, 2);
        manual_seed(1);
        using var row = nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2));
        using var x = randn(7, 5);
        Assert.Equal(row.call(x).data<float>().ToArray(), model.call(x).data<float>().ToArray());
        Assert.Equal(row[0..4].call(x).data<float>().ToArray(), model.Hidden(x, 2).data<float>().ToArray());
        Assert.Equal(["fc1", "fc2", "fc3"], model.LayerNames);
        Assert.Equal("fc3", model.Head);
    }

    [Fact]
    public void A_copy_shares_weights_or_has_others()
    {
        using var model = new Mlp(3, 4, 2);
        using var copy = model.Copy();
        var before = TensorBytes.HashOf(model);
        Assert.Equal(before, TensorBytes.HashOf(copy));
        using (no_grad()) copy.get_parameter("fc1.weight").add_(1);
        Assert.Equal(before, TensorBytes.HashOf(model));
    }

    [Fact]
    public void A_new_head_changes_the_body_or_keeps_the_old_classes()
    {
        using var model = new Mlp(3, 4, 2);
        using var other = model.WithNewHead(5);
        Assert.Equal([3, 4, 5], other.Sizes);
        Assert.Equal([5, 4], other.get_parameter("fc2.weight").shape);
        Assert.Equal(TensorBytes.Of(model.get_parameter("fc1.weight")), TensorBytes.Of(other.get_parameter("fc1.weight")));
        Assert.Equal(TensorBytes.Of(model.get_parameter("fc1.bias")), TensorBytes.Of(other.get_parameter("fc1.bias")));
    }

    [Fact]
    public void A_network_without_layers_is_an_error() => Assert.Throws<ArgumentException>(() => new Mlp(10));
}

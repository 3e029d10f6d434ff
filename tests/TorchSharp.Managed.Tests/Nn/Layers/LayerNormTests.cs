using System.Runtime.InteropServices;
using System.Text.Json;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class LayerNormTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("layer_norm");

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Tensor Values(params long[] shape) => LayerGolden.Values(shape);

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_and_gradients_are_PyTorchs(string name)
    {
        long[] shape = [.. Cases[name].GetProperty("normalized").EnumerateArray().Select(n => n.GetInt64())];
        LayerGolden.Agrees(
            Cases[name], x => functional.layer_norm(x[0], shape, x.ElementAtOrDefault(1), x.ElementAtOrDefault(2), x.Length == 1 ? 1e-2 : 1e-5), 1e-5, 1e-5);
    }

    [Fact]
    public void Gradients_are_slopes_also_of_slopes()
    {
        GradientCheck.Holds(x => functional.layer_norm(x[0], [4], x[1], x[2]).square(), Values(3, 4), Values(4), Values(4));
        GradientCheck.Holds(x => functional.layer_norm(x[0].t(), [4]), Values(4, 3));
        GradientCheck.Holds(x => functional.layer_norm(x[0], [2, 3], bias: x[1]).square(), Values(2, 2, 3), Values(2, 3));
    }

    [Fact]
    public void A_layer_lists_its_parts_and_can_do_without()
    {
        using var layer = LayerNorm(3, eps: 1e-3);
        Assert.Equal(["weight", "bias"], layer.state_dict().Keys);
        Assert.Equal((1e-3, true), (layer.eps, layer.elementwise_affine));
        Assert.Equal([3L], layer.normalized_shape);
        Assert.Equal(["weight"], LayerNorm(3, bias: false).state_dict().Keys);
        Assert.Empty(LayerNorm([2, 3], elementwise_affine: false).state_dict());
        layer.weight = Parameter(full([3], 2f));
        layer.bias = Parameter(full([3], 1f));
        Nearly.Equal(functional.layer_norm(eye(3), [3], eps: 1e-3) * 2 + 1, layer.call(eye(3)), 1e-6, 1e-6);
        layer.reset_parameters();
        Nearly.Equal(functional.layer_norm(eye(3), [3], eps: 1e-3), layer.call(eye(3)), 1e-6, 1e-6);
    }

    [Fact]
    public void What_does_not_fit_is_named_with_both_shapes()
    {
        var error = Assert.Throws<ExternalException>(() => LayerNorm(3).call(ones(2, 4))).Message;
        Assert.Contains("layer_norm", error);
        Assert.Contains("[3]", error);
        Assert.Contains("[2, 4]", error);
        Assert.Throws<ExternalException>(() => functional.layer_norm(ones(2, 4), []));
        Assert.Contains("[1, 4]", Assert.Throws<ExternalException>(() => functional.layer_norm(ones(2, 4), [4], ones(1, 4))).Message);
        Assert.Contains("Float64", Assert.Throws<ExternalException>(() => functional.layer_norm(ones([2, 4], float64), [4], ones(4))).Message);
        Assert.Contains("Int64", Assert.Throws<ExternalException>(() => functional.layer_norm(ones([2, 4], int64), [4])).Message);
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class PReLUTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("activations");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_and_gradients_are_PyTorchs(string name) => LayerGolden.Agrees(Cases[name], x => functional.prelu(x[0], x[1]));

    [Fact]
    public void Gradients_of_input_and_slope_are_slopes()
    {
        GradientCheck.Holds(x => functional.prelu(x[0], x[1]).square(), LayerGolden.Values(3, 4), LayerGolden.Values(1) * 0.3);
        GradientCheck.Holds(x => functional.prelu(x[0], x[1]).square(), LayerGolden.Values(2, 3, 2), LayerGolden.Values(3) * 0.3);
        GradientCheck.Holds(x => functional.prelu(x[0].t(), x[1]), LayerGolden.Values(3, 4), LayerGolden.Values(3) * 0.3);
    }

    [Fact]
    public void The_layer_begins_with_a_quarter_and_trains_its_weight()
    {
        using var scope = NewDisposeScope();
        using var layer = PReLU(1);
        Assert.Equal((1L, 0.25, "PReLU"), (layer.num_parameters, layer.init, layer.GetName()));
        Assert.Equal(["weight"], layer.state_dict().Keys);
        layer.call(tensor(new float[] { -2, 3 })).sum().backward();
        Assert.Equal(-2f, layer.weight.grad!.item<float>());
    }

    [Fact]
    public void A_new_weight_is_the_one_that_is_used_and_listed()
    {
        using var layer = PReLU(2, init: 0.5, dtype: float64);
        Nearly.Equal(tensor(new[] { 0.5, 0.5 }), layer.weight, 0, 0);
        layer.weight = Parameter(tensor(new[] { 1.0, 2.0 }));
        Assert.Same(layer.weight, layer.parameters().Single());
        Nearly.Equal(tensor(new[,] { { -1.0, -2.0 } }), layer.call(tensor(new[,] { { -1.0, -1.0 } })), 0, 0);
    }

    [Fact]
    public void A_wrong_number_of_slopes_is_an_error_that_names_both_shapes()
    {
        var error = Assert.Throws<ExternalException>(() => functional.prelu(ones(5, 4), ones(3)));
        Assert.Contains("prelu", error.Message);
        Assert.Contains("[5, 4]", error.Message);
        Assert.Contains("[3]", error.Message);
        Assert.Throws<ExternalException>(() => functional.prelu(ones(5, 4), ones(4, 1)));
        Assert.Contains("Float64", Assert.Throws<ExternalException>(() => functional.prelu(ones(5, 4), ones([1], float64))).Message);
    }
}

using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class ConvolutionLayerTests
{
    [Fact]
    public void A_layer_tells_how_it_was_made()
    {
        using var layer = Conv2d(4, 6, (3, 5), (2, 1), (1, 2), (1, 3), groups: 2, bias: false);
        Assert.Equal((4L, 6L, 2L, false), (layer.in_channels, layer.out_channels, layer.groups, layer.transposed));
        Assert.Equal([[3L, 5L], [2L, 1L], [1L, 2L], [1L, 3L]], (long[][])[layer.kernel_size, layer.stride, layer.padding, layer.dilation]);
        Assert.Equal([6L, 2L, 3L, 5L], layer.weight.shape);
        Assert.Null(layer.bias);
        Assert.Equal(["weight"], layer.state_dict().Keys);
        Assert.Equal(["weight", "bias"], Conv2d(1, 1, 1).state_dict().Keys);
    }

    [Fact]
    public void A_transposed_layer_has_its_channels_the_other_way_round()
    {
        using var layer = ConvTranspose2d(4, 6, 3, stride: 2, padding: 1, output_padding: 1, groups: 2);
        Assert.Equal([4L, 3L, 3L, 3L], layer.weight.shape);
        Assert.Equal([6L], layer.bias!.shape);
        Assert.Equal([5L, 6L, 8L, 10L], layer.call(ones(5, 4, 4, 5)).shape);
        Assert.Equal([5L, 6L, 7L, 9L], layer.forward(ones(5, 4, 4, 5), [7, 9]).shape);
        Assert.Throws<ArgumentException>(() => layer.forward(ones(5, 4, 4, 5), [6, 9]));
        Assert.Throws<ArgumentException>(() => layer.forward(ones(5, 4, 4, 5), [7, 11]));
    }

    [Fact]
    public void Padding_can_be_changed()
    {
        using var layer = Conv2d(1, 1, 3);
        layer.SetPadding([1, 0]);
        Assert.Equal([1L, 1L, 5L, 3L], layer.call(ones(1, 1, 5, 5)).shape);
        layer.SetPadding(Padding.Same);
        Assert.Equal(Padding.Same, layer.padding_type);
        Assert.Equal([1L, 1L, 5L, 5L], layer.call(ones(1, 1, 5, 5)).shape);
    }

    [Fact]
    public void Groups_that_do_not_divide_the_channels_are_an_error() =>
        Assert.Contains("2 groups", Assert.Throws<ExternalException>(() => Conv2d(3, 4, 1, groups: 2)).Message);

    [Fact]
    public void Only_zeros_surround_what_a_transposed_layer_makes() =>
        Assert.Throws<ArgumentException>(() => ConvTranspose2d(1, 1, 2, padding_mode: PaddingModes.Reflect));

    [Fact]
    public void A_layer_of_doubles_computes_in_double()
    {
        using var layer = Conv2d(1, 2, 2, dtype: float64);
        Assert.Equal(float64, layer.call(ones([1, 1, 3, 3], float64)).dtype);
    }
}

using System.Runtime.InteropServices;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class ConvolutionTests
{
    private static Tensor Values(params long[] shape) => LayerGolden.Values(shape);

    [Fact]
    public void Gradients_of_a_convolution_are_slopes_also_of_slopes()
    {
        GradientCheck.Holds(x => functional.conv2d(x[0], x[1], x[2]).square(), Values(2, 2, 4, 3), Values(2, 2, 2, 2), Values(2));
        GradientCheck.Holds(x => functional.conv2d(x[0], x[1], strides: [2, 1], padding: [1], groups: 2).square(), Values(1, 4, 3, 3), Values(2, 2, 2, 2));
        GradientCheck.Holds(x => functional.conv2d(x[0], x[1], dilation: [1, 2], padding: [2, 0]), Values(1, 1, 3, 4), Values(2, 1, 2, 2));
    }

    [Fact]
    public void Gradients_of_a_transposed_convolution_are_slopes_also_of_slopes()
    {
        GradientCheck.Holds(x => functional.conv_transpose2d(x[0], x[1], x[2]).square(), Values(2, 2, 2, 3), Values(2, 1, 2, 2), Values(1));
        GradientCheck.Holds(
            x => functional.conv_transpose2d(x[0], x[1], strides: [2, 3], padding: [1, 0], output_padding: [0, 2], groups: 2).square(),
            Values(1, 2, 2, 2), Values(2, 1, 3, 2));
    }

    [Fact]
    public void Inputs_may_lie_anywhere_in_memory()
    {
        using var scope = NewDisposeScope();
        Tensor x = Values(5, 4, 2, 3).permute(3, 2, 1, 0), w = Values(2, 3, 2, 4).permute(3, 2, 1, 0)[.., ..2, ..2, ..];
        Nearly.Equal(functional.conv2d(x.contiguous(), w.contiguous()), functional.conv2d(x, w), 0, 0);
        GradientCheck.Holds(x => functional.conv2d(x[0].transpose(0, 1), x[1].transpose(2, 3)), Values(2, 1, 3, 3), Values(2, 2, 2, 1));
    }

    [Fact]
    public void A_convolution_sums_what_lies_under_the_kernel()
    {
        using var scope = NewDisposeScope();
        var x = arange(25, float64).view(1, 1, 5, 5);
        Nearly.Equal(tensor(new double[] { 54, 63, 72, 99, 108, 117, 144, 153, 162 }).view(1, 1, 3, 3), functional.conv2d(x, ones([1, 1, 3, 3], float64)), 0, 0);
    }

    [Fact]
    public void One_number_stands_for_both_dimensions()
    {
        using var scope = NewDisposeScope();
        Tensor x = Values(1, 1, 7, 6), w = Values(1, 1, 2, 2);
        Nearly.Equal(
            functional.conv2d(x, w, null, [2, 2], [1, 1], [3, 3]), functional.conv2d(x, w, null, [2], [1], [3]), 0, 0);
    }

    [Fact]
    public void Same_padding_keeps_the_size_and_refuses_strides()
    {
        Assert.Equal([1L, 1L, 6L, 7L], functional.conv2d_padding(ones(1, 2, 6, 7), ones(1, 2, 4, 3), padding: Padding.Same, dilation: [2]).shape);
        Assert.Equal([1L, 1L, 3L, 5L], functional.conv2d_padding(ones(1, 2, 6, 7), ones(1, 2, 4, 3)).shape);
        Assert.Contains("Same", Assert.Throws<ExternalException>(
            () => functional.conv2d_padding(ones(1, 2, 6, 7), ones(1, 2, 4, 3), strides: [2], padding: Padding.Same)).Message);
    }

    [Fact]
    public void What_does_not_fit_is_named_with_both_shapes()
    {
        AssertNames("conv2d", "[1, 2, 5, 5]", "[4, 3, 3, 3]", () => functional.conv2d(ones(1, 2, 5, 5), ones(4, 3, 3, 3)));
        AssertNames("conv2d", "[2, 5]", "[4, 3, 3, 3]", () => functional.conv2d(ones(2, 5), ones(4, 3, 3, 3)));
        AssertNames("conv2d", "[1, 3, 5, 5]", "[3]", () => functional.conv2d(ones(1, 3, 5, 5), ones(4, 3, 3, 3), ones(3)));
        AssertNames("conv2d", "[1, 3, 2, 9]", "[4, 3, 3, 3]", () => functional.conv2d(ones(1, 3, 2, 9), ones(4, 3, 3, 3)));
        AssertNames("conv2d", "3 groups", "[4, 1, 3, 3]", () => functional.conv2d(ones(1, 3, 5, 5), ones(4, 1, 3, 3), groups: 3));
        AssertNames("conv2d", "Float32", "Float64", () => functional.conv2d(ones(1, 3, 5, 5), ones([4, 3, 3, 3], float64)));
        AssertNames("conv2d", "stride", "[0]", () => functional.conv2d(ones(1, 3, 5, 5), ones(4, 3, 3, 3), strides: [0]));
        AssertNames("conv2d", "padding", "[1, 1, 1]", () => functional.conv2d(ones(1, 3, 5, 5), ones(4, 3, 3, 3), padding: [1, 1, 1]));
        AssertNames("conv_transpose2d", "[1, 2, 5, 5]", "[4, 3, 3, 3]", () => functional.conv_transpose2d(ones(1, 2, 5, 5), ones(4, 3, 3, 3)));
        AssertNames("conv_transpose2d", "output_padding", "(1, 1)", () => functional.conv_transpose2d(ones(1, 4, 5, 5), ones(4, 3, 3, 3), output_padding: [1]));
        AssertNames("conv_transpose2d", "[1, 4, 1, 1]", "[4, 3, 2, 2]", () => functional.conv_transpose2d(ones(1, 4, 1, 1), ones(4, 3, 2, 2), padding: [1]));
    }

    private static void AssertNames(string operation, string first, string second, Func<Tensor> work)
    {
        var message = Assert.Throws<ExternalException>(work).Message;
        Assert.Contains(operation, message);
        Assert.Contains(first, message);
        Assert.Contains(second, message);
    }
}

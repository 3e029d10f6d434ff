using System.Runtime.InteropServices;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class PoolingTests
{
    private static Tensor Values(params long[] shape) => LayerGolden.Values(shape);

    [Fact]
    public void Gradients_are_slopes_also_of_slopes()
    {
        GradientCheck.Holds(x => functional.max_pool2d(x[0], 2).square(), Values(2, 1, 5, 4));
        GradientCheck.Holds(x => functional.max_pool2d(x[0].transpose(1, 3), [3, 2], [1, 2], [1], [1, 2]).square(), Values(1, 5, 6, 2));
        GradientCheck.Holds(x => functional.avg_pool2d(x[0], (2, 3), (1, 2), (1, 1)).square(), Values(1, 2, 4, 5));
        GradientCheck.Holds(x => functional.avg_pool2d(x[0].transpose(1, 2), 2, ceil_mode: true, count_include_pad: false), Values(2, 5, 3));
    }

    [Fact]
    public void Vectors_and_single_elements_find_the_same_maxima()
    {
        using var scope = NewDisposeScope();
        foreach (var width in Enumerable.Range(1, 40))
            foreach (var stride in (long[])[1, 2, 3])
            {
                using var x = (Values(2, 3, width) * 3).round();
                var (values, indices) = functional.max_pool2d_with_indices(x.to(float32), [2, 1], [1, stride]);
                var (expected, places) = functional.max_pool2d_with_indices(x, [2, 1], [1, stride]);
                Nearly.Equal(expected.to(float32), values, 0, 0);
                Nearly.Equal(places, indices, 0, 0);
            }
    }

    [Fact]
    public void One_number_a_pair_and_an_array_mean_the_same()
    {
        using var scope = NewDisposeScope();
        var x = Values(1, 2, 7, 8);
        var expected = functional.max_pool2d(x, [3, 3], [2, 2], [1, 1], [1, 1], true);
        Nearly.Equal(expected, functional.max_pool2d(x, 3, 2, 1, 1, true), 0, 0);
        Nearly.Equal(expected, functional.max_pool2d(x, (3, 3), (2, 2), (1, 1), null, true), 0, 0);
        Nearly.Equal(expected, MaxPool2d(3, 2, 1, ceil_mode: true).call(x), 0, 0);
        Nearly.Equal(expected, MaxPool2d((3, 3), (2, 2), (1, 1), ceil_mode: true).call(x), 0, 0);
        var mean = functional.avg_pool2d(x, [3, 3], [2, 2], [1, 1]);
        Nearly.Equal(mean, functional.avg_pool2d(x, 3, 2, 1), 0, 0);
        Nearly.Equal(mean, functional.avg_pool2d(x, (3, 3), (2, 2), (1, 1)), 0, 0);
        Nearly.Equal(mean, AvgPool2d(3, 2, 1).call(x), 0, 0);
        Nearly.Equal(mean, AvgPool2d((3, 3), (2, 2), (1, 1)).call(x), 0, 0);
    }

    [Fact]
    public void What_does_not_fit_is_named()
    {
        AssertNames("max_pool2d", "[2, 5]", () => functional.max_pool2d(ones(2, 5), 2));
        AssertNames("max_pool2d", "[1, 1, 2, 5]", () => functional.max_pool2d(ones(1, 1, 2, 5), 3));
        AssertNames("max_pool2d", "padding (2, 2)", () => functional.max_pool2d(ones(1, 1, 9, 9), 3, padding: 2));
        AssertNames("max_pool2d", "Int64", () => functional.max_pool2d(ones([1, 1, 4, 4], int64), 2));
        AssertNames("avg_pool2d", "[1, 1, 2, 5]", () => functional.avg_pool2d(ones(1, 1, 2, 5), 3));
        AssertNames("avg_pool2d", "stride", () => functional.avg_pool2d(ones(1, 1, 4, 4), 2, stride: 0));
        AssertNames("avg_pool2d", "divisor", () => functional.avg_pool2d(ones(1, 1, 4, 4), 2, divisor_override: 0));
    }

    private static void AssertNames(string operation, string what, Func<Tensor> work)
    {
        var message = Assert.Throws<ExternalException>(work).Message;
        Assert.Contains(operation, message);
        Assert.Contains(what, message);
    }
}

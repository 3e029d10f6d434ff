using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class UnflattenTests
{
    [Fact]
    public void Rows_become_images_and_rows_again()
    {
        using var scope = NewDisposeScope();
        using var layer = Unflatten(1, [1, 4, -1]);
        Assert.Equal(1L, layer.dim);
        Assert.Equal([1L, 4L, -1L], layer.unflattened_size);
        var x = rand(2, 20);
        var images = layer.call(x);
        Assert.Equal([2L, 1L, 4L, 5L], images.shape);
        Nearly.Equal(x, Flatten().call(images), 0, 0);
    }

    [Fact]
    public void Sizes_that_do_not_multiply_to_the_dimension_are_an_error() =>
        Assert.Contains("[3, 4]", Assert.Throws<ExternalException>(() => Unflatten(1, [3, 4]).call(ones(2, 20))).Message);
}

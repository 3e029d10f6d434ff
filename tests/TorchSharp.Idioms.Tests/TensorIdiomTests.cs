#nullable disable // as in notebooks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.TensorExtensionMethods;

namespace TorchSharp.Tests.Idioms;

/// <summary>Tensors as TorchSharp's tutorials make, index and print them.</summary>
public class TensorIdiomTests
{
    [Fact]
    public void Tensors_are_made_from_arrays_ranges_and_shapes()
    {
        var table = tensor(new float[] { 1, 2, 3, 4, 5, 6 }, new long[] { 2, 3 });
        var square = tensor(new double[,] { { 1, 2 }, { 3, 4 } });
        var borrowed = from_array(new[] { 1L, 2, 3 });
        var range = arange(0, 10, 2);
        var grid = arange(12).reshape(3, 4).to(float32);
        var alike = zeros_like(grid, dtype: int64);
        Tensor number = 3.5f;
        Assert.Equal([2, 3], table.shape);
        Assert.Equal(float64, square.dtype);
        Assert.Equal(6, borrowed.sum().item<long>());
        Assert.Equal([0L, 2, 4, 6, 8], range.data<long>().ToArray());
        Assert.Equal((int64, 12), (alike.dtype, alike.numel()));
        Assert.Equal(3.5f, number.item<float>());
        Assert.Equal(full(2, 2, 7.0, dtype: float32).sum().ToSingle(), (ones(2, 2) * 7).sum().ToSingle());
    }

    [Fact]
    public void Parts_are_read_and_written_through_indices()
    {
        var t = arange(24).reshape(2, 3, 4).to(float32);
        Assert.Equal(23, t[1, 2, 3].item<float>());
        Assert.Equal([3L, 4], t[0].shape);
        Assert.Equal([2L, 4], t[.., 1].shape);
        Assert.Equal([2L, 3], t[TensorIndex.Ellipsis, 0].shape);
        Assert.Equal([2L, 3, 2], t[TensorIndex.Colon, TensorIndex.Colon, TensorIndex.Slice(0, null, 2)].shape);
        Assert.Equal([2L, 1, 3, 4], t[.., TensorIndex.None].shape);
        Assert.Equal([2L, 2, 4], t[.., 1..].shape);
        Assert.Equal([3L, 4], t[^1].shape);

        t[0, 0] = zeros(4);
        t[t > 20] = -1;
        Assert.Equal(0, t[0, 0].sum().item<float>());
        Assert.Equal(3, (t == -1).sum().item<long>());
        Assert.Equal([8L, 10], t[0, 2].index_select(0, tensor(new long[] { 0, 2 })).to(int64).data<long>().ToArray());
    }

    [Fact]
    public void Arithmetic_reads_like_the_formula()
    {
        var x = linspace(0, 1, 5);
        var y = 2 * x + 1 - x / 4;
        var z = (y.pow(2) - y * y).abs().max();
        Assert.Equal(0, z.item<float>(), 1e-6f);
        y += 1;
        y.mul_(2).sub_(1);
        Assert.Equal(3, y[0].item<float>());
        Assert.True(allclose(-(-x), x));
        var (values, indexes) = max(stack(new List<Tensor> { x, 1 - x }), 0);
        Assert.Equal([1L, 1, 0, 0, 0], indexes.data<long>().ToArray());
        Assert.Equal(0.5f, values.min().item<float>());
        Assert.Equal([2L, 5], cat(new[] { x.unsqueeze(0), y.view(1, -1) }, 0).shape);
        Assert.True(where(x > 0.5, x, zeros_like(x)).sum().ToDouble() > 1.7);
        Assert.Equal([5L, 5], outer(x, x).shape);
    }

    [Fact]
    public void Tensors_print_in_the_style_that_is_asked_for()
    {
        var t = tensor(new float[] { 1, 2.5f }, new long[] { 1, 2 });
        Assert.Contains("2.5", t.str());
        Assert.Contains("2.5", t.npstr());
        Assert.Contains("1x2", t.jlstr());
        Assert.Contains("[1x2]", t.ToString(TensorStringStyle.Metadata));
        Assert.Equal(2.5f, t.data<float>()[1]);
        Assert.Equal([1f, 2.5f], t.data<float>().ToArray());
    }
}

using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>Gradients through tensors that were changed in place, and through views of them.</summary>
public class InPlaceGradientTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> Changes = new()
    {
        ["fill_"] = x => { var y = x * 2; var z = y * 3; y.fill_(3); return z * x + y * x; },
        ["zero_ of a row"] = x => { var y = x * 2; y[0].zero_(); return y.square(); },
        ["a view, then its base is read"] = x => { var y = x * 2; y[1].mul_(x[0]); return y.square(); },
        ["a base, then its view is read"] = x => { var y = x * 2; var row = y[1]; y.mul_(x); return row.square(); },
        ["a view, then another view is read"] = x => { var y = x * 2; var all = y.view(-1); y.t()[2].mul_(x.select(1, 0)); return all.square(); },
        ["an element set"] = x => { var y = x * 2; y[1, 2] = x.sum(); return y.square(); },
        ["a row of a buffer set"] = x => { var y = zeros([2, 4], float64); y[0] = x[1]; y[1] = x[2] * x[0]; return y.square(); },
        ["a range set"] = x => { var y = x * 2; y[TensorIndex.Slice(0, 2), TensorIndex.Slice(1)] = x.mean(); return y.square(); },
        ["what a mask chooses set"] = x => { var y = x * 2; y[x.gt(0)] = x.sum(); return y.square(); },
        ["what indices choose added"] = x => (x * 2).index_put_(x[0, 0], [tensor(new long[] { 1, 1 }), tensor(new long[] { 2, 2 })], accumulate: true).square(),
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_gradient_is_the_slope(string name)
    {
        var x = ((arange(12, float64) * 2.399963 + 0.41).sin() * 1.9 + 0.013).view(3, 4);
        GradientCheck.Holds(inputs => Changes[name](inputs[0]), x);
    }

    [Fact]
    public void A_leaf_that_requires_gradients_cannot_be_changed()
    {
        var leaf = ones(3, requires_grad: true);
        Assert.Throws<ExternalException>(() => leaf.add_(1));
        Assert.Throws<ExternalException>(() => leaf[0].fill_(1));
        Assert.Throws<ExternalException>(() => leaf[0] = 2f);
        using (no_grad()) leaf.add_(1);
        Assert.Equal([2f, 2f, 2f], leaf.data<float>().ToArray());
    }

    [Fact]
    public void A_saved_value_that_was_changed_is_an_error_that_names_the_operation()
    {
        var x = ones(3, requires_grad: true);
        var y = x * 2;
        var z = y * y;
        using (no_grad()) y.add_(1);
        var error = Assert.Throws<ExternalException>(() => z.sum().backward());
        Assert.Contains("mul", error.Message);
        Assert.Contains("in-place", error.Message);
    }

    [Fact]
    public void The_result_is_the_same_object() => Assert.Multiple(() =>
    {
        var x = ones(3);
        Assert.Same(x, x.add_(1));
        Assert.Same(x, x.mul_(x));
        Assert.Same(x, x.exp_());
        Assert.Same(x, x.index_put_(1, TensorIndex.Single(0)));
    });

    [Fact]
    public void Changing_an_expanded_tensor_is_refused() =>
        Assert.Throws<ExternalException>(() => ones(1, 3).expand(2, 3).add_(1));

    [Fact]
    public void Overlapping_operands_are_read_before_they_are_written()
    {
        var x = arange(5);
        x[TensorIndex.Slice(1)].add_(x[TensorIndex.Slice(0, 4)]);
        Assert.Equal([0L, 1, 3, 5, 7], x.data<long>().ToArray());
    }
}

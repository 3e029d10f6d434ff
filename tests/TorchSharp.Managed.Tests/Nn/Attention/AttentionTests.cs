using System.Runtime.InteropServices;
using System.Text.Json;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn.Attention;

public class AttentionTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("attention");

    [Theory]
    [InlineData("function")]
    [InlineData("function causal")]
    [InlineData("function mask")]
    [InlineData("function added mask")]
    [InlineData("function in float")]
    [InlineData("function causal in float")]
    [InlineData("function added mask in float")]
    public void Value_and_gradients_are_PyTorchs(string name)
    {
        var golden = Cases[name];
        var x = golden.GetProperty("inputs").EnumerateArray().Select(input => input.ToTensor().requires_grad_()).ToArray();
        var causal = name.StartsWith("function causal", StringComparison.Ordinal);
        var y = scaled_dot_product_attention(x[0], x[1], x[2], causal ? null : golden.Tensor("mask"), is_casual: causal);
        var tolerance = y.dtype == ScalarType.Float32 ? 2e-6 : 1e-12;
        Nearly.Equal(golden.Tensor("output")!, y, tolerance, tolerance);
        (y * (arange(y.numel(), float64) * 0.37 + 0.5).cos().to(y.dtype).view(y.shape)).sum().backward();
        foreach (var (gradient, input) in golden.GetProperty("gradients").EnumerateArray().Zip(x))
            Nearly.Equal(gradient.ToTensor(), input.grad!, tolerance, tolerance);
    }

    [Fact]
    public void The_gradients_are_the_slopes_also_of_views_and_broadcast_masks()
    {
        static Tensor Rows(long rows, long columns, int seed) => rand([columns, rows], float64, generator: new Generator((ulong)seed)).t();
        var mask = tensor(new[] { true, false, true, true }).reshape(1, 4);
        GradientCheck.Holds(
            x => scaled_dot_product_attention(x[0], x[1], x[2], mask), Rows(3, 2, 1), Rows(4, 2, 2), Rows(4, 3, 3));
        GradientCheck.Holds(
            x => scaled_dot_product_attention(x[0], x[1], x[2], x[3]), Rows(3, 2, 1), Rows(4, 2, 2), Rows(4, 3, 3), Rows(3, 4, 4));
    }

    [Fact]
    public void A_query_sees_no_later_key()
    {
        var (q, k, v) = (rand(5, 4), rand(5, 4), rand(5, 2));
        var before = scaled_dot_product_attention(q, k, v, is_casual: true);
        using (no_grad())
        {
            k[4] = full(4, 9f);
            v[4] = full(2, 9f);
        }
        var after = scaled_dot_product_attention(q, k, v, is_casual: true);
        Nearly.Equal(before.narrow(0, 0, 4), after.narrow(0, 0, 4), 0, 0);
        Assert.NotEqual(Nearly.Numbers(before[4]), Nearly.Numbers(after[4]));
        Nearly.Equal(v[0], after[0], 1e-6, 0);
    }

    [Fact]
    public void No_queries_and_no_examples_give_empty_results()
    {
        Assert.Equal([0L, 2L], scaled_dot_product_attention(ones(0, 4), ones(3, 4), ones(3, 2)).shape);
        Assert.Equal([0L, 3L, 2L], scaled_dot_product_attention(ones(0, 3, 4), ones(0, 3, 4), ones(0, 3, 2)).shape);
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_an_error_that_names_them()
    {
        var error = Assert.Throws<ExternalException>(() => scaled_dot_product_attention(ones(3, 4), ones(5, 2), ones(5, 2)));
        Assert.Contains("query [3, 4]", error.Message);
        Assert.Contains("key [5, 2]", error.Message);
        Assert.Throws<ExternalException>(() => scaled_dot_product_attention(ones(3, 4), ones(5, 4), ones(4, 4)));
        Assert.Throws<ExternalException>(() => scaled_dot_product_attention(ones(4), ones(4), ones(4)));
        Assert.Throws<ExternalException>(
            () => scaled_dot_product_attention(ones(3, 4), ones(3, 4), ones(3, 4), ones([3, 3], ScalarType.Bool), is_casual: true));
    }
}

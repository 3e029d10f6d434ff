using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Random;

/// <summary>A new tensor lies in memory as the one that it is like, and random numbers come in the order of that memory.</summary>
public class RandomLayoutTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("random_layouts");

    public static TheoryData<string> Layouts => [.. Cases.Keys.Where(name => name.StartsWith("layout ", StringComparison.Ordinal)).Select(name => name[7..])];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_tensor_like_another_lies_otherwise_in_memory(string layout)
    {
        var golden = Cases[$"layout {layout}"];
        var x = LaidOut(golden, float32);
        var strides = Numbers(golden.GetProperty("strides"));
        foreach (var like in new[] { x.empty_like(), x.zeros_like(int64), x.ones_like(), x.full_like(3), x.rand_like(), x.randn_like(float64) })
            Assert.Equal(strides, like.stride());
        Assert.Equal(Numbers(golden.GetProperty("clone")), x.clone().stride());
        Assert.Equal(golden.GetProperty("is_contiguous").GetBoolean(), x.clone().is_contiguous());
        Nearly.Equal(golden.Tensor("values")!, x.clone(), 0, 0);
        Nearly.Equal(golden.Tensor("values")!, x.contiguous(), 0, 0);
        Assert.True(x.contiguous().is_contiguous());
        Assert.Equal(3.0 * x.numel(), x.full_like(3).sum().ToDouble());
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Random_numbers_come_in_another_order_than_PyTorchs(string layout)
    {
        foreach (var type in new[] { float32, float64 })
        {
            foreach (var (operation, draw) in new Dictionary<string, Func<Tensor, Tensor>>
            {
                ["rand_like"] = x => rand_like(x), ["randn_like"] = x => randn_like(x), ["bernoulli"] = x => bernoulli(x),
                ["bernoulli_"] = x => empty_like(x).bernoulli_(0.4), ["exponential_"] = x => empty_like(x).exponential_(1.5),
                ["normal_"] = x => x.clone().normal_(2, 0.5), ["random_"] = x => x.clone().random_(-3, 12),
                ["dropout"] = x => nn.functional.dropout(x, 0.4),
            })
            {
                var golden = Cases[$"{operation} {layout} {type}"];
                var x = LaidOut(Cases[$"layout {layout}"], type);
                manual_seed(31);
                var isRounded = operation is "randn_like" or "normal_" or "exponential_";
                Nearly.Equal(golden.Tensor("result")!, draw(x), isRounded ? 1e-6 : 0, isRounded ? 2e-6 : 0);
                Nearly.Equal(golden.Tensor("next")!, rand(2), 0, 0);
            }
        }
    }

    [Fact]
    public void Normal_numbers_in_a_part_of_a_tensor_are_drawn_in_blocks()
    {
        manual_seed(32);
        var whole = zeros(6, 10, float64);
        var part = whole.narrow(1, 1, 5);
        Nearly.Equal(Cases["normal_ in a part"].Tensor("result")!, part.normal_(), 1e-6, 2e-6);
        Nearly.Equal(Cases["normal_ in a part"].Tensor("whole")!, whole, 1e-6, 2e-6);
    }

    /// <summary>0.01, 0.02 … in memory, seen as the script says.</summary>
    private static Tensor LaidOut(JsonElement layout, ScalarType type)
    {
        var sizes = Numbers(layout.GetProperty("sizes"));
        var x = (arange(1, 1 + sizes.Aggregate((a, b) => a * b), dtype: float64) * 0.01).to(type).view(sizes);
        x = x.slice(-1, layout.GetProperty("first").GetInt64(), sizes[^1], layout.GetProperty("step").GetInt64());
        if (layout.GetProperty("stretched").ValueKind == JsonValueKind.Number) x = x.expand([layout.GetProperty("stretched").GetInt64(), .. x.shape[1..]]);
        return x.permute(Numbers(layout.GetProperty("order")));
    }

    private static long[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(n => n.GetInt64())];
}

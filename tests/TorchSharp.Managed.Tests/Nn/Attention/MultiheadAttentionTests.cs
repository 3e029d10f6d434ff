using System.Runtime.InteropServices;
using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn.Attention;

public class MultiheadAttentionTests
{
    private const long L = 3, S = 4, N = 2, E = 6, H = 2;

    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("attention");

    public static TheoryData<string> Names => [.. Cases.Keys.Where(name => name.StartsWith("layer", StringComparison.Ordinal))];

    private static Tensor Later => ones([L, S], ScalarType.Bool).tril().logical_not();
    private static Tensor Padding => tensor(new[,] { { false, false, true, true }, { false, true, false, false } });
    private static Tensor ByHead => arange(N * H * L * S).reshape(N * H, L, S).remainder(3).eq(1);
    private static Tensor Added => arange(L * S, float64).reshape(L, S).sin();

    [Theory]
    [MemberData(nameof(Names))]
    public void First_weights_results_and_gradients_are_PyTorchs(string name)
    {
        var (key, value) = name == "layer kdim vdim" ? (3L, 5L) : (E, E);
        ModuleGolden.Agrees(
            Cases[name],
            () => nn.MultiheadAttention(
                E, H, dropout: name.StartsWith("layer dropout", StringComparison.Ordinal) ? 0.4 : 0, bias: name != "layer without bias",
                add_bias_kv: name == "layer added key", add_zero_attn: name == "layer added key", kdim: key, vdim: value),
            (layer, x) => Called(name, layer, x), [L, N, E], [S, N, key], [S, N, value]);
    }

    private static Tensor[] Called(string name, MultiheadAttention layer, Tensor[] x)
    {
        var (result, weights) = name.Replace(" in double", "") switch
        {
            "layer without weights" => layer.call(x[0], x[1], x[2], need_weights: false),
            "layer added key" => layer.call(x[0], x[1], x[2], Padding, attn_mask: Later),
            "layer padding" => layer.call(x[0], x[1], x[2], Padding),
            "layer mask by head" => layer.call(x[0], x[1], x[2], attn_mask: ByHead),
            "layer added mask" => layer.call(x[0], x[1], x[2], attn_mask: Added.to(x[0].dtype)),
            _ => layer.call(x[0], x[1], x[2]),
        };
        return weights is null ? [result] : [result, weights];
    }

    [Fact]
    public void Weights_are_dropped_only_while_training()
    {
        using var layer = nn.MultiheadAttention(4, 2, dropout: 0.5);
        var x = rand(6, 3, 4);
        layer.eval();
        var (_, weights) = layer.call(x, x, x);
        Nearly.Equal(ones(3, 6), weights!.sum(-1), 1e-6, 0);
        layer.train();
        Assert.Contains(Nearly.Numbers(layer.call(x, x, x).Item2!.sum(-1)), sum => Math.Abs(sum - 1) > 0.01);
    }

    [Fact]
    public void Hooks_see_and_change_what_goes_in_and_out()
    {
        using var layer = nn.MultiheadAttention(4, 2);
        var x = rand(6, 3, 4);
        var seen = 0L;
        layer.register_forward_pre_hook((_, query, key, value, padding, need, mask) =>
        {
            seen = query.shape[0];
            return (query, key, value, padding, false, mask);
        });
        layer.register_forward_hook((_, _, _, _, _, _, _, output) => new(output.Item1 * 2, output.Item2));
        var (doubled, weights) = layer.call(x, x, x);
        Assert.Equal(6, seen);
        Assert.Null(weights);
        Nearly.Equal(layer.forward(x, x, x, null, false, null).Item1 * 2, doubled, 0, 0);
    }

    [Fact]
    public void Float64_after_conversion_agrees_with_Float32()
    {
        using var layer = nn.MultiheadAttention(4, 2, add_zero_attn: true);
        var x = rand(6, 3, 4);
        var single = layer.call(x, x, x).Item1;
        layer.to(float64);
        var twice = x.to(float64);
        Nearly.Equal(single.to(float64), layer.call(twice, twice, twice).Item1, 1e-5, 1e-6);
    }

    [Fact]
    public void What_does_not_fit_is_an_error_that_names_it()
    {
        Assert.Contains("3 heads", Assert.Throws<ExternalException>(() => nn.MultiheadAttention(4, 3)).Message);
        Assert.Throws<ExternalException>(() => nn.MultiheadAttention(4, 2, dropout: 2));
        using var layer = nn.MultiheadAttention(4, 2);
        var x = rand(6, 3, 4);
        void Wrong(string message, Func<object> call) => Assert.Contains(message, Assert.Throws<ExternalException>(call).Message);
        Wrong("query has shape [6, 4]", () => layer.call(x[.., 0], x, x));
        Wrong("key has shape [6, 2, 4]", () => layer.call(x, x[.., 0..2], x));
        Wrong("value has shape [5, 3, 4]", () => layer.call(x, x, x[0..5]));
        Wrong("key_padding_mask has shape [6, 3]", () => layer.call(x, x, x, zeros([6, 3], ScalarType.Bool)));
        Wrong("attn_mask has shape [6, 5]", () => layer.call(x, x, x, attn_mask: zeros(6, 5)));
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class EmbeddingTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("embedding");

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Tensor Index => tensor(new long[,] { { 3, 0, 3 }, { 1, 3, 2 } });

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_and_gradients_are_PyTorchs(string name)
    {
        using var scope = NewDisposeScope();
        var golden = Cases[name];
        var inputs = golden.GetProperty("inputs").EnumerateArray().Select(x => x.ToTensor()).ToArray();
        double? Option(string option) => !golden.TryGetProperty(option, out var value) ? null
            : value.ValueKind == JsonValueKind.String ? double.PositiveInfinity : value.GetDouble();
        var padding = (long?)(Option("padding") ?? Option("padding_idx"));
        using var layer = Embedding_from_pretrained(
            inputs[1], freeze: false, padding, Option("max_norm"), Option("norm_type") ?? 2, golden.TryGetProperty("scale_grad_by_freq", out _));
        var y = layer.call(inputs[0]);
        Nearly.Equal(golden.Tensor("output")!, y, golden.TryGetProperty("max_norm", out _) ? 1e-6 : 0, 0);
        if (golden.Tensor("weight") is { } weight) Nearly.Equal(weight, layer.weight.detach(), 1e-6, 0);
        LayerGolden.Weighted(y).backward();
        Nearly.Equal(golden.GetProperty("gradients")[0].ToTensor(), layer.weight.grad!, 1e-6, 1e-6);
    }

    [Theory]
    [InlineData(-1L)]
    [InlineData(3L)]
    public void Gradients_are_slopes_also_of_slopes(long padding) => GradientCheck.Holds(
        x => EmbeddingOperation.Lookup(x[0], Index, new(padding)).square(), padding < 0 ? LayerGolden.Values(4, 3) : LayerGolden.Values(4, 3) * Kept);

    [Fact]
    public void A_slope_of_a_slope_is_not_scaled_by_frequency_twice()
    {
        using var scope = NewDisposeScope();
        var weight = LayerGolden.Values(4, 3).requires_grad_();
        var y = EmbeddingOperation.Lookup(weight, Index, new(ScaleByFrequency: true)).pow(3).sum();
        var slope = autograd.grad([y], [weight], create_graph: true)[0];
        var second = autograd.grad([slope.sum()], [weight])[0];
        // Each row counts once, however often it occurs: x³ has the slope 3x², and that has 6x. So it is in PyTorch.
        Nearly.Equal(3 * weight.detach().square(), slope.detach());
        Nearly.Equal(6 * weight.detach(), second);
    }

    [Fact]
    public void A_strided_table_and_index_give_the_same()
    {
        using var scope = NewDisposeScope();
        var table = LayerGolden.Values(3, 4);
        Nearly.Equal(EmbeddingOperation.Lookup(table.t().contiguous(), Index.t().contiguous(), new()), EmbeddingOperation.Lookup(table.t(), Index.t(), new()), 0, 0);
    }

    [Fact]
    public void Frozen_vectors_are_not_trained_and_shared()
    {
        using var scope = NewDisposeScope();
        var table = rand(4, 3);
        using var layer = Embedding_from_pretrained(table);
        Assert.False(layer.weight.requires_grad);
        Assert.Equal(["weight"], layer.state_dict().Keys);
        table.zero_();
        Assert.Equal(0f, layer.call(tensor(2L)).sum().item<float>());
    }

    [Fact]
    public void What_is_no_index_is_named()
    {
        using var layer = Embedding(4, 3);
        Assert.Contains("index 4", Assert.Throws<ExternalException>(() => layer.call(tensor(new long[] { 0, 4 }))).Message);
        Assert.Contains("index -1", Assert.Throws<ExternalException>(() => layer.call(tensor(new long[] { -1 }))).Message);
        Assert.Contains("Float32", Assert.Throws<ExternalException>(() => layer.call(ones(1))).Message);
        Assert.Contains("padding_idx 4", Assert.Throws<ExternalException>(() => Embedding(4, 3, padding_idx: 4)).Message);
        Assert.Contains("[4]", Assert.Throws<ExternalException>(() => Embedding_from_pretrained(ones(4))).Message);
        Assert.Contains("Int64", Assert.Throws<ExternalException>(() => Embedding_from_pretrained(ones([4, 3], int64))).Message);
        Assert.Throws<NotSupportedException>(() => Embedding(4, 3, sparse: true));
    }

    [Fact]
    public void A_weight_that_is_no_table_of_real_numbers_is_not_read()
    {
        using var layer = Embedding(4, 3);
        layer.weight = ones(4).AsParameter();
        Assert.Contains("[4]", Assert.Throws<ExternalException>(() => layer.call(tensor(1L))).Message);
        layer.weight = new Modules.Parameter(ones([4, 3], @bool), requires_grad: false);
        Assert.Contains("Bool", Assert.Throws<ExternalException>(() => layer.call(tensor(1L))).Message);
    }

    /// <summary>Zero in row 3: what is looked up there has no slope that a difference would see.</summary>
    private static Tensor Kept => tensor(new[] { 1.0, 1, 1, 0 }).unsqueeze(1);
}

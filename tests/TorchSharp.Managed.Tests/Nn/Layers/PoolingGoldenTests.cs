using System.Text.Json;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

/// <summary>Pooling as PyTorch computes it: values, places and gradients.</summary>
public class PoolingGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Maxima = Golden.Load("max_pooling");
    private static readonly Dictionary<string, JsonElement> Averages = Golden.Load("average_pooling");

    public static TheoryData<string> NamesOfMaxima => [.. Maxima.Keys];

    public static TheoryData<string> NamesOfAverages => [.. Averages.Keys];

    [Theory]
    [MemberData(nameof(NamesOfMaxima))]
    public void Max_pooling_is_PyTorchs_with_its_places(string name)
    {
        var golden = Maxima[name];
        using var layer = MaxPool2d(
            Numbers(golden, "kernel")!, Numbers(golden, "stride"), Numbers(golden, "padding"), Numbers(golden, "dilation"), Flag(golden, "ceil_mode"));
        LayerGolden.Agrees(golden, x => layer.call(x[0]), 0, 0);
        using var input = golden.GetProperty("inputs")[0].ToTensor();
        var (values, indices) = layer.forward_with_indices(input);
        Nearly.Equal(golden.Tensor("output")!, values, 0, 0);
        Nearly.Equal(golden.Tensor("indices")!, indices, 0, 0);
    }

    [Theory]
    [MemberData(nameof(NamesOfAverages))]
    public void Average_pooling_is_PyTorchs(string name)
    {
        var golden = Averages[name];
        var include = !golden.TryGetProperty("count_include_pad", out var flag) || flag.GetBoolean();
        long? divisor = golden.TryGetProperty("divisor_override", out var number) ? number.GetInt64() : null;
        using var layer = AvgPool2d(
            Numbers(golden, "kernel")!, Numbers(golden, "stride"), Numbers(golden, "padding"), Flag(golden, "ceil_mode"), include, divisor);
        LayerGolden.Agrees(golden, x => layer.call(x[0]), 1e-6, 1e-6);
    }

    private static long[]? Numbers(JsonElement golden, string name) =>
        golden.TryGetProperty(name, out var numbers) ? [.. numbers.EnumerateArray().Select(n => n.GetInt64())] : null;

    private static bool Flag(JsonElement golden, string name) => golden.TryGetProperty(name, out var flag) && flag.GetBoolean();
}

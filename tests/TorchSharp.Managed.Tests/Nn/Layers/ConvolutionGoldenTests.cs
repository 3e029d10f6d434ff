using System.Text.Json;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

/// <summary>Convolutions as PyTorch computes them: values and gradients.</summary>
public class ConvolutionGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Convolutions = Golden.Load("convolution");
    private static readonly Dictionary<string, JsonElement> Transposed = Golden.Load("transposed_convolution");
    private static readonly Dictionary<string, JsonElement> Layers = Golden.Load("convolution_layers");

    public static TheoryData<string> Names => [.. Convolutions.Keys];

    public static TheoryData<string> NamesOfTransposed => [.. Transposed.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_convolution_is_PyTorchs(string name)
    {
        var golden = Convolutions[name];
        LayerGolden.Agrees(golden, x => functional.conv2d(
            x[0], x[1], x.ElementAtOrDefault(2), Numbers(golden, "stride"), Numbers(golden, "padding"), Numbers(golden, "dilation"), Groups(golden)));
    }

    [Theory]
    [MemberData(nameof(NamesOfTransposed))]
    public void A_transposed_convolution_is_PyTorchs(string name)
    {
        var golden = Transposed[name];
        LayerGolden.Agrees(golden, x => functional.conv_transpose2d(
            x[0], x[1], x.ElementAtOrDefault(2), Numbers(golden, "stride"), Numbers(golden, "padding"), Numbers(golden, "output_padding"),
            Numbers(golden, "dilation"), Groups(golden)));
    }

    public static TheoryData<string> NamesOfLayers => [.. Layers.Keys, "constant"];

    [Theory]
    [MemberData(nameof(NamesOfLayers))]
    public void A_layer_pads_as_PyTorch_does(string name)
    {
        using var layer = name switch
        {
            "padding_mode" => Conv2d(2, 3, (3, 3), padding: (2, 1), padding_mode: PaddingModes.Reflect),
            "same" => Conv2d(2, 3, (2, 4), Padding.Same, dilation: (3, 1)),
            "same, circular" => Conv2d(2, 3, (2, 4), Padding.Same, padding_mode: PaddingModes.Circular),
            "zeros" => Conv2d(2, 3, 3, padding: 1L),
            "constant" => Conv2d(2, 3, 3, padding: 1L, padding_mode: PaddingModes.Constant),
            "replicate" => Conv2d(2, 3, (3, 2), (2, 2), (2, 1), padding_mode: PaddingModes.Replicate),
            "circular" => Conv2d(2, 3, (3, 3), padding: (1, 2), dilation: (1, 2), padding_mode: PaddingModes.Circular),
            "valid" => Conv2d(2, 3, (3, 3), Padding.Valid, (2, 1)),
            "valid, replicate" => Conv2d(2, 3, 3, Padding.Valid, padding_mode: PaddingModes.Replicate),
            "same, reflect" => Conv2d(2, 3, (3, 2), Padding.Same, padding_mode: PaddingModes.Reflect),
            "same, replicate" => Conv2d(2, 3, (2, 5), Padding.Same, padding_mode: PaddingModes.Replicate),
            _ => throw new InvalidDataException($"convolution_layers.json has a layer '{name}' that no test makes."),
        };
        if (name == "constant") name = "zeros"; // the constant is 0
        layer.load_state_dict(Layers[name].GetProperty("state").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.ToTensor()));
        LayerGolden.Agrees(Layers[name], x => layer.call(x[0]));
    }

    private static long[]? Numbers(JsonElement golden, string name) =>
        golden.TryGetProperty(name, out var numbers) ? [.. numbers.EnumerateArray().Select(n => n.GetInt64())] : null;

    private static long Groups(JsonElement golden) => golden.TryGetProperty("groups", out var groups) ? groups.GetInt64() : 1;
}

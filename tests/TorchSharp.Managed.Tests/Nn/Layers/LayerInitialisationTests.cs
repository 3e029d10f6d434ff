using System.Text.Json;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

/// <summary>Names, shapes and first values of layers' states as PyTorch has them for the same seed.</summary>
public class LayerInitialisationTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("layer_initialisation");

    private static readonly Dictionary<string, Func<Module>> Layers = new()
    {
        ["Conv2d"] = () => Conv2d(3, 8, 5),
        ["Conv2d of doubles, grouped"] = () => Conv2d(4, 6, (3, 2), groups: 2, dtype: float64),
        ["Conv2d without bias"] = () => Conv2d(1, 2, 3, bias: false),
        ["ConvTranspose2d"] = () => ConvTranspose2d(4, 6, (3, 2), groups: 2),
        ["Embedding"] = () => Embedding(7, 5),
        ["Embedding with padding"] = () => Embedding(7, 5, padding_idx: 2),
        ["LayerNorm"] = () => LayerNorm([2, 3]),
        ["PReLU"] = () => PReLU(3),
        ["BatchNorm2d"] = () => BatchNorm2d(3),
    };

    public static TheoryData<string> Names => [.. Layers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_new_layer_has_PyTorchs_state_and_takes_as_many_random_numbers(string name)
    {
        using var scope = NewDisposeScope();
        manual_seed(5);
        using var layer = Layers[name]();
        var expected = Cases[name].GetProperty("state").EnumerateObject().ToArray();
        var state = layer.state_dict();
        Assert.Equal(expected.Select(entry => entry.Name), state.Keys);
        // Normal numbers take the same places of the stream, but PyTorch's own builds differ in the last bits.
        var tolerance = name.StartsWith("Embedding") ? 2e-6 : 0;
        foreach (var entry in expected) Nearly.Equal(entry.Value.ToTensor(), state[entry.Name], tolerance / 2, tolerance);
        Nearly.Equal(Cases[name].Tensor("next")!, rand(2), 0, 0);
    }
}

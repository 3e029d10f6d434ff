using System.Runtime.InteropServices;
using System.Text.Json;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class PadTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("padding");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Padding_is_PyTorchs(string name)
    {
        var golden = Cases[name];
        var mode = Enum.Parse<PaddingModes>(golden.GetProperty("mode").GetString()!);
        var pad = golden.GetProperty("pad").EnumerateArray().Select(n => n.GetInt64()).ToArray();
        var value = golden.TryGetProperty("value", out var number) ? number.GetDouble() : 0;
        LayerGolden.Agrees(golden, x => functional.pad(x[0], pad, mode, value), 1e-6, 1e-6);
    }

    [Fact]
    public void The_gradient_of_what_is_repeated_adds_up() =>
        GradientCheck.Holds(x => functional.pad(x[0].t(), [2, 1, 1, 2], PaddingModes.Reflect).square(), LayerGolden.Values(3, 4));

    [Fact]
    public void Pairs_mean_the_same_as_an_array()
    {
        using var x = rand(2, 3);
        Nearly.Equal(functional.pad(x, [1, 2]), functional.pad(x, (1, 2)), 0, 0);
        Nearly.Equal(functional.pad(x, [1, 2, 0, 1], value: 3), functional.pad(x, (1, 2, 0, 1), value: 3), 0, 0);
    }

    [Theory]
    [InlineData(PaddingModes.Reflect, 3)]
    [InlineData(PaddingModes.Circular, 4)]
    [InlineData(PaddingModes.Replicate, -1)]
    [InlineData(PaddingModes.Constant, -4)]
    public void More_than_there_is_cannot_be_repeated_or_taken_away(PaddingModes mode, long count) =>
        Assert.Contains("[2, 3]", Assert.Throws<ExternalException>(() => functional.pad(ones(2, 3), [count, 0], mode)).Message);

    [Fact]
    public void Numbers_come_in_pairs() =>
        Assert.Contains("[1, 2, 3]", Assert.Throws<ExternalException>(() => functional.pad(ones(2, 3), [1, 2, 3])).Message);
}

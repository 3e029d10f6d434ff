using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

public class RoundingGoldenTests
{
    private static readonly GoldenFunctions Goldens = new("rounding");

    public static TheoryData<string> Inputs => [.. Goldens.Inputs];

    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor>> Functions = new()
    {
        ["div trunc"] = (x, y) => div(x, y, RoundingMode.trunc), ["div floor"] = (x, y) => x.div(y, RoundingMode.floor),
        ["div trunc by -2"] = (x, _) => x.div(-2, RoundingMode.trunc), ["div floor by -2"] = (x, _) => x.div(-2, RoundingMode.floor),
        ["div trunc by 2.5"] = (x, _) => div(x, 2.5, RoundingMode.trunc), ["div floor by 2.5"] = (x, _) => x.divide(2.5, RoundingMode.floor),
        ["div trunc by -0.7"] = (x, _) => x.div(-0.7, RoundingMode.trunc), ["div floor by -0.7"] = (x, _) => x.floor_divide(-0.7),
        ["round -2"] = (x, _) => (x * 12.345).round(-2), ["round -1"] = (x, _) => (x * 12.345).round(-1), ["round 1"] = (x, _) => (x * 12.345).round(1),
        ["round 3"] = (x, _) => round(x * 12.345, 3), ["round tens"] = (x, _) => x.round(-1), ["round tens in float"] = (x, _) => x.to(float32).round(-1),
        ["round tenths"] = (x, _) => (x / 100).round(1),
        ["isclose"] = (x, y) => isclose(x, y), ["isclose, NaN to itself"] = (x, y) => x.isclose(y, nanEqual: true),
        ["isclose, loose"] = (x, y) => y.isclose(x, rtol: 0, atol: 1e-4), ["isclose, very loose"] = (x, y) => x.isclose(y, rtol: 0.5, atol: 1),
        ["allclose"] = (x, y) => allclose(x, y), ["allclose of two"] = (x, y) => x[..2].allclose(y[..2]), ["allclose of three"] = (x, y) => x[..3].allclose(y[..3]),
        ["allclose, NaN to itself"] = (x, y) => x[8..10].allclose(y[8..10], equal_nan: true), ["allclose, NaN to none"] = (x, y) => x[8..10].allclose(y[8..10]),
        ["or"] = (x, y) => x | y, ["and"] = (x, y) => x & y, ["xor"] = (x, y) => x ^ y, ["not"] = (x, _) => ~x, ["or of two types"] = (x, y) => x | y.to(int32),
        ["and with flags"] = (x, y) => x & (y > 0), ["bitwise_or"] = bitwise_or,
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void What_is_rounded_or_close_or_set_is_not_PyTorchs(string input)
    {
        var (x, y) = (Goldens.Input(input), Goldens.Input($"other {input}"));
        Goldens.Check(input, name => Functions[name](x, y), 2e-6);
    }
}

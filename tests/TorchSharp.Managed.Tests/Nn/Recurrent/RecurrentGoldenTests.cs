using System.Text.Json;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Recurrent;

/// <summary>First weights, outputs, last states and gradients of recurrent layers as PyTorch has them.</summary>
public class RecurrentGoldenTests
{
    private const long T = 5, N = 3, X = 4, H = 2;

    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("recurrent");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void First_weights_results_and_gradients_are_PyTorchs(string name)
    {
        var plain = name.Replace(" in double", "");
        var (kind, variant) = (plain.Split(' ')[0], plain[plain.Split(' ')[0].Length..].Trim());
        var (layers, both) = variant switch
        {
            "two layers" or "relu" => (2, false),
            "two directions" => (1, true),
            "three layers, two directions, batch first" or "dropout" => (3, true),
            "with state" => (2, true),
            _ => (1, false),
        };
        var (bias, batchFirst, dropout) = (variant != "without bias", variant.EndsWith("batch first", StringComparison.Ordinal), variant == "dropout" ? 0.4 : 0);
        long[] input = batchFirst ? [N, T, X] : [T, N, X];
        long[] state = [layers * (both ? 2 : 1), N, H];
        long[][] inputs = variant is not ("with state" or "relu") ? [input] : kind == "LSTM" ? [input, state, state] : [input, state];
        switch (kind)
        {
            case "RNN":
                var function = variant == "relu" ? NonLinearities.ReLU : NonLinearities.Tanh;
                ModuleGolden.Agrees(
                    Cases[name], () => RNN(X, H, layers, function, bias, batchFirst, dropout, both),
                    (layer, x) => [.. Two(layer.call(x[0], x.Length > 1 ? x[1] : null))], inputs);
                break;
            case "GRU":
                ModuleGolden.Agrees(
                    Cases[name], () => GRU(X, H, layers, bias, batchFirst, dropout, both),
                    (layer, x) => [.. Two(layer.call(x[0], x.Length > 1 ? x[1] : null))], inputs);
                break;
            default:
                ModuleGolden.Agrees(
                    Cases[name], () => LSTM(X, H, layers, bias, batchFirst, dropout, both),
                    (layer, x) => [.. Three(layer.call(x[0], x.Length > 1 ? (x[1], x[2]) : null))], inputs);
                break;
        }
    }

    private static Tensor[] Two((Tensor, Tensor) outputs) => [outputs.Item1, outputs.Item2];

    private static Tensor[] Three((Tensor, Tensor, Tensor) outputs) => [outputs.Item1, outputs.Item2, outputs.Item3];
}

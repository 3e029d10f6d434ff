using System.Text.Json;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

/// <summary>Losses, softmax and activations, with their gradients, as PyTorch computes them.</summary>
public class LossGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("losses");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_and_gradient_are_PyTorchs(string name)
    {
        using var scope = NewDisposeScope();
        var golden = Cases[name];
        var inputs = golden.GetProperty("inputs").EnumerateArray().Select(Golden.ToTensor).ToArray();
        var hasGradient = golden.TryGetProperty("gradient", out _);
        var x = inputs[0].requires_grad_(hasGradient);
        var value = Compute(name, golden, x, inputs.Length > 1 ? inputs[1] : x);

        var (relative, absolute) = x.dtype == ScalarType.Float32 ? (2e-6, 1e-6) : (1e-12, 1e-13);
        Nearly.Equal(golden.Tensor("value")!, value, relative, absolute);

        if (!hasGradient) return;
        var factors = (arange(value.numel()).to(value.dtype) * 0.5 + 0.5).reshape(value.shape);
        (value * factors).sum().backward();
        Nearly.Equal(golden.Tensor("gradient")!, x.grad!, relative, absolute);
    }

    private static Tensor Compute(string name, JsonElement golden, Tensor x, Tensor y)
    {
        var reduction = golden.TryGetProperty("reduction", out var text) ? Enum.Parse<Reduction>(text.GetString()!, ignoreCase: true) : default;
        var weight = golden.Tensor("weight");
        return name.Split(' ')[0] switch
        {
            "cross_entropy" => functional.cross_entropy(
                x, y, weight, golden.GetProperty("ignored").GetInt64(), reduction, golden.GetProperty("smoothing").GetDouble()),
            "nll_loss" => functional.nll_loss(x, y, weight, reduction),
            "mse_loss" => functional.mse_loss(x, y, reduction),
            "l1_loss" => functional.l1_loss(x, y, reduction),
            "binary_cross_entropy" => functional.binary_cross_entropy(x, y, weight, reduction),
            "binary_cross_entropy_with_logits" => functional.binary_cross_entropy_with_logits(x, y, weight, reduction, golden.Tensor("positive")),
            "smooth_l1_loss" => functional.smooth_l1_loss(x, y, reduction, golden.GetProperty("bend").GetDouble()),
            "huber_loss" => functional.huber_loss(x, y, golden.GetProperty("bend").GetDouble(), reduction),
            "kl_div" => functional.kl_div(x, y, golden.GetProperty("log_target").GetBoolean(), reduction),
            "softmax" => functional.softmax(x, golden.GetProperty("dim").GetInt64()),
            "log_softmax" => functional.log_softmax(x, golden.GetProperty("dim").GetInt64()),
            "one_hot" => functional.one_hot(x, golden.GetProperty("classes").GetInt64()),
            "activation" => Activation(name["activation ".Length..], x),
            _ => throw new InvalidDataException($"losses.json has a case '{name}' that no test computes."),
        };
    }

    private static Tensor Activation(string name, Tensor x) => name switch
    {
        "relu" => functional.relu(x),
        "sigmoid" => functional.sigmoid(x),
        "tanh" => functional.tanh(x),
        "gelu" => functional.gelu(x),
        "silu" => functional.silu(x),
        "logsigmoid" => functional.logsigmoid(x),
        "softplus" => functional.softplus(x),
        "softplus beta=2 threshold=5" => functional.softplus(x, 2, 5),
        "leaky_relu" => functional.leaky_relu(x),
        "elu" => functional.elu(x, 1.5),
        "nn.Softmax" => Softmax(0).call(x),
        "nn.LogSoftmax" => LogSoftmax(-1).call(x),
        "nn.Softplus" => Softplus().call(x),
        "nn.Softplus beta=0.5 threshold=3" => Softplus(0.5, 3).call(x),
        "nn.ELU" => ELU(0.7).call(x),
        "nn.GELU" => GELU().call(x),
        "nn.SiLU" => SiLU().call(x),
        "nn.LeakyReLU" => LeakyReLU(0.2).call(x),
        _ => throw new InvalidDataException($"losses.json has an activation '{name}' that no test computes."),
    };
}

using TorchSharp.Tests.Autograd.Operations;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>Value and gradient of every differentiable operation as PyTorch has them, also at NaN, infinities, zeros and ties.</summary>
public class GradientGoldenTests
{
    public static TheoryData<string> Names => [.. GradientCase.All.Select(cases => cases.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_and_gradient_are_PyTorchs(string operation)
    {
        var wrong = GradientCase.All[operation].Select(Difference).OfType<string>().ToArray();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static string? Difference(GradientCase golden)
    {
        try
        {
            using var scope = NewDisposeScope();
            Compare(golden);
            return null;
        }
        catch (Exception error)
        {
            return $"{golden}: {error.Message}";
        }
    }

    private static void Compare(GradientCase golden)
    {
        var inputs = golden.Inputs();
        var output = GradientOperations.All[golden.Operation](inputs);
        var expected = golden.Values.Tensor("output")!;
        var (relative, absolute) = inputs.Append(expected).Any(tensor => tensor.dtype == ScalarType.Float32) ? (2e-6, 1e-6) : (1e-11, 1e-12);
        Nearly.Equal(expected, output, relative, absolute);

        var asking = Array.FindAll(inputs, input => input.requires_grad);
        var gradients = golden.Gradients();
        Assert.Equal(gradients.Length, asking.Length);
        Assert.Equal(golden.Values.GetProperty("recorded").GetBoolean(), output.requires_grad);
        if (output.requires_grad) output.backward([golden.Incoming(output)]);
        for (var i = 0; i < gradients.Length; i++)
        {
            Assert.True((gradients[i] is null) == (asking[i].grad is null), $"gradient {i} is null in one, a tensor in the other");
            if (gradients[i] is { } gradient) Nearly.Equal(gradient, asking[i].grad!, relative, absolute);
        }
    }
}

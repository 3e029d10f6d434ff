using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

/// <summary>Batch normalization as PyTorch computes it: values, gradients, running statistics.</summary>
public class BatchNormGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("batch_norm");

    public static TheoryData<string> Functions => [.. Cases.Keys.Where(name => Cases[name].TryGetProperty("inputs", out _))];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Values_and_gradients_are_PyTorchs(string name)
    {
        var golden = Cases["evaluation"];
        using Tensor mean = golden.Tensor("mean")!, variance = golden.Tensor("variance")!;
        var absolute = name.Contains("far from zero") ? 1e-10 : 2e-5;
        LayerGolden.Agrees(Cases[name], name.StartsWith("training") ? Training : Evaluation, absolute, absolute);

        Tensor Training(Tensor[] x) =>
            functional.batch_norm(name.Contains("strided") ? x[0].transpose(0, 1) : x[0], null, null, x[1], x[2], training: true);
        Tensor Evaluation(Tensor[] x) => functional.batch_norm(x[0], mean, variance, x[1], x[2], eps: 1e-3);
    }

    public static TheoryData<string> LayerNames => [.. Cases.Keys.Where(name => name.StartsWith("BatchNorm", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(LayerNames))]
    public void A_layer_learns_PyTorchs_running_statistics(string name)
    {
        using var scope = NewDisposeScope();
        var golden = Cases[name];
        var (affine, tracked) = (!name.Contains("affine false"), !name.Contains("untracked"));
        var (eps, momentum, type) = name.EndsWith("doubles") ? (1e-3, 0.3, float64) : (1e-5, 0.1, float32);
        using NormBase layer = name.StartsWith("BatchNorm1d")
            ? BatchNorm1d(5, eps, momentum, affine, tracked, dtype: type)
            : BatchNorm2d(5, eps, momentum, affine, tracked, dtype: type);
        if (name.EndsWith("average")) layer.momentum = null;
        var batches = golden.GetProperty("batches").EnumerateArray().Select(x => x.ToTensor()).ToArray();
        var outputs = golden.GetProperty("outputs").EnumerateArray().Select(x => x.ToTensor()).ToArray();
        for (var i = 0; i < batches.Length; i++) Nearly.Equal(outputs[i], layer.call(batches[i]), 1e-5, 2e-6);

        layer.eval();
        Nearly.Equal(golden.Tensor("evaluated")!, layer.call(batches[0]), 1e-5, 2e-6);
        var state = layer.state_dict();
        Assert.Equal(golden.GetProperty("state").EnumerateObject().Select(entry => entry.Name), state.Keys);
        foreach (var entry in golden.GetProperty("state").EnumerateObject())
            Nearly.Equal(entry.Value.ToTensor(), state[entry.Name], 1e-6, 1e-7);
    }
}

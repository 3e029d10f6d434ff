using System.Text.Json;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

/// <summary>A case that Goldens/module.py wrote: a module's first parameters, its outputs and gradients as PyTorch has them.</summary>
internal static class ModuleGolden
{
    /// <summary>Module and inputs made from the golden's seed have its values; so have outputs and gradients.</summary>
    /// <param name="golden">The case.</param>
    /// <param name="make">Makes the module.</param>
    /// <param name="call">Its outputs, in the golden's order.</param>
    /// <param name="inputs">The shapes of the inputs.</param>
    public static void Agrees<TModule>(JsonElement golden, Func<TModule> make, Func<TModule, Tensor[], Tensor[]> call, params long[][] inputs)
        where TModule : Module
    {
        using var scope = NewDisposeScope();
        manual_seed(7);
        using var module = make();
        var type = golden.GetProperty("outputs")[0].ToTensor().dtype;
        if (type == ScalarType.Float64) module.to(type);
        var x = Array.ConvertAll(inputs, shape => (rand(shape, type) * 2 - 1).requires_grad_());
        CheckState(golden.GetProperty("state"), module);
        var tolerance = type == ScalarType.Float64 ? 1e-7 : 1;

        var outputs = call(module, x);
        var expected = golden.GetProperty("outputs").EnumerateArray().Select(Golden.ToTensor).ToArray();
        Assert.Equal(expected.Length, outputs.Length);
        for (var i = 0; i < outputs.Length; i++) Nearly.Equal(expected[i], outputs[i], 1e-5 * tolerance, 2e-6 * tolerance);

        outputs.Select(Weighted).Aggregate((a, b) => a + b).backward();
        foreach (var (name, parameter) in module.named_parameters())
            Nearly.Equal(golden.GetProperty("gradients").Tensor(name)!, parameter.grad!, 2e-5 * tolerance, 5e-6 * tolerance);
        foreach (var (gradient, input) in golden.GetProperty("input_gradients").EnumerateArray().Zip(x))
            Nearly.Equal(gradient.ToTensor(), input.grad!, 2e-5 * tolerance, 5e-6 * tolerance);
    }

    /// <summary>The same names in the same order; the same bits, but for normal random numbers.</summary>
    private static void CheckState(JsonElement golden, Module module)
    {
        var state = module.state_dict();
        Assert.Equal(golden.EnumerateObject().Select(named => named.Name), state.Keys);
        foreach (var (name, value) in state)
        {
            var tolerance = name is "bias_k" or "bias_v" ? 2e-6 : 0;
            Nearly.Equal(golden.Tensor(name)!, value, tolerance, tolerance);
        }
    }

    private static Tensor Weighted(Tensor y) => (y * (arange(y.numel(), float64) * 0.37 + 0.5).cos().to(y.dtype).view(y.shape)).sum();
}

using System.Text.Json;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn;

/// <summary>Every layer and loss as PyTorch has it, and the gradients of its inputs and parameters against central differences.</summary>
public class ModuleGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("modules");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void First_parameters_outputs_and_gradients_are_PyTorchs(string name)
    {
        var module = ModuleCases.All[name];
        ModuleGolden.Agrees(Cases[name], module.Make, (layer, x) => [module.Call(layer, x)], module.Inputs);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_gradients_of_inputs_and_parameters_are_slopes(string name)
    {
        using var scope = NewDisposeScope();
        manual_seed(7);
        using var layer = ModuleCases.All[name].Make();
        layer.to(float64);
        var x = Array.ConvertAll(ModuleCases.All[name].Inputs, shape => (rand(shape, float64) * 2 - 1).requires_grad_());
        GradientCheck.Holds(Output, [.. x, .. layer.parameters()]);

        Tensor Output()
        {
            manual_seed(3);
            return ModuleCases.All[name].Call(layer, x);
        }
    }
}

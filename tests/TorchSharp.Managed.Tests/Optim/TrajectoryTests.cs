using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

/// <summary>Thirty steps with every option, as PyTorch takes them.</summary>
public class TrajectoryTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("optimizers");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_step_is_PyTorchs(string name)
    {
        using var scope = NewDisposeScope();
        var path = Cases[name].Tensor("path")!;
        manual_seed(5);
        var w = new Parameter(rand([11], dtype: path.dtype));
        var targets = rand([30, 11], dtype: path.dtype);
        using var optimizer = Make(name[..name.LastIndexOf(' ')], [w]);
        for (var step = 0; step < 30; step++)
        {
            optimizer.zero_grad();
            if (step == 7) w.grad = null;
            else (w - targets[step]).pow(2).sum().backward();
            optimizer.step();
            var tolerance = path.dtype == ScalarType.Float32 ? 2e-6 : 1e-13;
            Nearly.Equal(path[step], w, tolerance, tolerance);
        }
    }

    private static optim.Optimizer Make(string name, Parameter[] p) => name switch
    {
        "SGD" => optim.SGD(p, 0.1),
        "SGD weight_decay" => optim.SGD(p, 0.1, weight_decay: 0.1),
        "SGD maximize" => optim.SGD(p, 0.01, weight_decay: 0.1, maximize: true),
        "SGD momentum" => optim.SGD(p, 0.05, momentum: 0.9),
        "SGD momentum dampening" => optim.SGD(p, 0.1, momentum: 0.8, dampening: 0.3, weight_decay: 0.01),
        "SGD nesterov" => optim.SGD(p, 0.05, momentum: 0.9, weight_decay: 0.01, nesterov: true),
        "SGD momentum maximize" => optim.SGD(p, 0.001, momentum: 0.9, weight_decay: 0.1, maximize: true),
        "Adam" => optim.Adam(p, 0.1),
        "Adam betas eps" => optim.Adam(p, 0.05, beta1: 0.8, beta2: 0.95, eps: 1e-3),
        "Adam weight_decay" => optim.Adam(p, 0.1, weight_decay: 0.2),
        "Adam amsgrad" => optim.Adam(p, 0.1, amsgrad: true),
        "Adam maximize" => optim.Adam(p, 0.01, weight_decay: 0.1, amsgrad: true, maximize: true),
        "AdamW" => optim.AdamW(p, 0.1),
        "AdamW weight_decay" => optim.AdamW(p, 0.1, weight_decay: 0.3),
        "AdamW betas eps amsgrad" => optim.AdamW(p, 0.05, beta1: 0.8, beta2: 0.95, eps: 1e-3, weight_decay: 0.1, amsgrad: true),
        "AdamW maximize" => optim.AdamW(p, 0.01, weight_decay: 0.2, maximize: true),
        "RMSProp" => optim.RMSProp(p),
        "RMSProp alpha eps weight_decay" => optim.RMSProp(p, 0.02, alpha: 0.9, eps: 1e-3, weight_decay: 0.1),
        "RMSProp momentum" => optim.RMSProp(p, 0.005, momentum: 0.9),
        "RMSProp centered" => optim.RMSProp(p, 0.01, alpha: 0.9, weight_decay: 0.01, momentum: 0.5, centered: true),
        "RMSProp maximize" => optim.RMSProp(p, 0.01, weight_decay: 0.1, maximize: true),
        "Adagrad" => optim.Adagrad(p, 0.1),
        "Adagrad lr_decay weight_decay" => optim.Adagrad(p, 0.2, lr_decay: 0.1, weight_decay: 0.05),
        "Adagrad initial eps" => optim.Adagrad(p, 0.3, initial_accumulator_value: 0.5, eps: 1e-3),
        _ => throw new InvalidDataException($"optimizers.json has a case '{name}' that no test makes."),
    };
}

using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.optim.lr_scheduler;

namespace TorchSharp.Tests.Optim;

/// <summary>Thirty steps of two groups with options of their own, one parameter transposed, with rates that a scheduler changes.</summary>
public class GroupTrajectoryTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("optimizer_groups");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_step_of_a_group_is_not_PyTorchs(string name)
    {
        using var scope = NewDisposeScope();
        var path = Cases[name].Tensor("path")!;
        manual_seed(6);
        var (w, v) = (new Parameter(rand(4, 3, path.dtype).t()), new Parameter(rand(5, path.dtype)));
        Assert.False(w.is_contiguous());
        var targets = rand([30, 17], dtype: path.dtype);
        using var optimizer = Make(name.Split(" float")[0], w, v, out var scheduler);
        for (var step = 0; step < 30; step++)
        {
            optimizer.zero_grad();
            var loss = (v - targets[step].narrow(0, 12, 5)).pow(2).sum();
            if (step == 7) w.grad = null;
            else loss += (w - targets[step].narrow(0, 0, 12).view(3, 4)).pow(2).sum();
            loss.backward();
            optimizer.step();
            scheduler.step();
            var tolerance = path.dtype == ScalarType.Float32 ? 2e-6 : 1e-13;
            Nearly.Equal(path[step], cat([w.reshape(-1), v]), tolerance, tolerance);
        }
        Assert.False(w.is_contiguous());
        Assert.Equal(Cases[name].GetProperty("rates").EnumerateArray().Select(rate => rate.GetDouble()), TwoGroups.RatesOf(optimizer), (a, b) => Math.Abs(a - b) < 1e-15);
    }

    private static optim.Optimizer Make(string name, Parameter w, Parameter v, out LRScheduler scheduler)
    {
        optim.Optimizer optimizer = name switch
        {
            "SGD" => optim.SGD([new SGD.ParamGroup([w], 0.05, momentum: 0.9), new SGD.ParamGroup([v], 0.02, weight_decay: 0.1)], 0.05),
            "SGD nesterov" => optim.SGD(
                [new SGD.ParamGroup([w], 0.02, momentum: 0.8, nesterov: true), new SGD.ParamGroup([v], 0.1, momentum: 0.5, dampening: 0.2)], 0.02),
            "Adam" => optim.Adam(
                [new Adam.ParamGroup([w], 0.05, beta1: 0.8, beta2: 0.9), new Adam.ParamGroup([v], 0.02, weight_decay: 0.1, amsgrad: true)], 0.05),
            "AdamW" => optim.AdamW([new AdamW.ParamGroup([w], 0.05, weight_decay: 0.3), new AdamW.ParamGroup([v], 0.02, eps: 1e-3, weight_decay: 0)], 0.05),
            "RMSProp" => optim.RMSProp(
                [new RMSProp.ParamGroup([w], 0.01, momentum: 0.5, centered: true), new RMSProp.ParamGroup([v], 0.02, alpha: 0.9)], 0.01),
            "Adagrad" => optim.Adagrad([new Adagrad.ParamGroup([w], 0.1, lr_decay: 0.1), new Adagrad.ParamGroup([v], 0.3, weight_decay: 0.05)], 0.1),
            _ => throw new InvalidDataException($"optimizer_groups.json has a case '{name}' that no test makes."),
        };
        scheduler = name switch
        {
            "SGD" => StepLR(optimizer, 7, 0.5),
            "Adam" => CosineAnnealingLR(optimizer, 20),
            "AdamW" => StepLR(optimizer, 2, 0.9),
            "Adagrad" => StepLR(optimizer, 10),
            _ => ExponentialLR(optimizer, name == "RMSProp" ? 0.9 : 0.95),
        };
        return optimizer;
    }
}

using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.optim.lr_scheduler;

namespace TorchSharp.Tests.Optim;

/// <summary>The rates of two groups over twenty epochs, as PyTorch plans them.</summary>
public class SchedulerGoldenTests
{
    private static readonly double[] Metrics =
        [1.0, 0.8, 0.8, 0.79999, 0.81, 0.9, 0.7, 0.71, 0.72, 0.73, 0.7, 0.69, 0.75, 0.75, 0.75, 0.75, 0.75, 0.3, 0.4, 0.4, 0.4];

    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("schedulers");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rate_is_PyTorchs(string name)
    {
        var path = Cases[name].EnumerateArray().Select(rates => rates.EnumerateArray().Select(rate => rate.GetDouble()).ToArray()).ToArray();
        using var optimizer = TwoGroups.With(0.5, 0.02);
        var schedulers = Make(name, optimizer);
        Check(path[0]);
        for (var step = 0; step < path.Length - 1; step++)
        {
            if (step == 5 && name == "rate set in the middle") optimizer.ParamGroups.First().LearningRate = 0.3;
            foreach (var scheduler in schedulers)
                if (scheduler is impl.ReduceLROnPlateau) scheduler.step(Metrics[step]);
                else scheduler.step();
            Check(path[step + 1]);
        }

        void Check(double[] expected)
        {
            var rates = optimizer.ParamGroups.Select(group => group.LearningRate).ToArray();
            for (var i = 0; i < rates.Length; i++) Assert.Equal(expected[i], rates[i], 1e-15);
            Assert.Equal(rates, schedulers[^1].get_last_lr());
        }
    }

    private static LRScheduler[] Make(string name, optim.Optimizer o) => name switch
    {
        "StepLR" => [StepLR(o, 3)],
        "StepLR of 2" => [StepLR(o, 2)],
        "StepLR gamma" => [StepLR(o, 1, 0.7)],
        "ExponentialLR" => [ExponentialLR(o, 0.9)],
        "CosineAnnealingLR" => [CosineAnnealingLR(o, 7)],
        "CosineAnnealingLR eta_min" => [CosineAnnealingLR(o, 10, 0.01)],
        "rate set in the middle" => [CosineAnnealingLR(o, 15, 0.001)],
        "StepLR and ExponentialLR" => [StepLR(o, 4, 0.5), ExponentialLR(o, 0.95)],
        "ReduceLROnPlateau" => [ReduceLROnPlateau(o, patience: 1)],
        "ReduceLROnPlateau factor cooldown" => [ReduceLROnPlateau(o, factor: 0.5, patience: 0, cooldown: 2)],
        "ReduceLROnPlateau max" => [ReduceLROnPlateau(o, "max", patience: 2, threshold: 0.05)],
        "ReduceLROnPlateau abs" => [ReduceLROnPlateau(o, patience: 1, threshold: 0.05, threshold_mode: "abs")],
        "ReduceLROnPlateau max abs" => [ReduceLROnPlateau(o, "max", patience: 3, threshold: 0.1, threshold_mode: "abs")],
        "ReduceLROnPlateau min_lr eps" => [ReduceLROnPlateau(o, patience: 0, min_lr: [0.04, 0.001], eps: 0.002)],
        _ => throw new InvalidDataException($"schedulers.json has a case '{name}' that no test makes."),
    };
}

using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

/// <summary>An optimizer of two groups with rates of their own.</summary>
internal static class TwoGroups
{
    public static SGD With(double first, double second) => optim.SGD(
        [new SGD.ParamGroup([new Parameter(zeros(1))], first), new SGD.ParamGroup([new Parameter(zeros(1))], second)], 0.1);

    public static double[] RatesOf(optim.Optimizer optimizer) => [.. optimizer.ParamGroups.Select(group => group.LearningRate)];
}

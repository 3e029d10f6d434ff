using TorchSharp.Tests.Autograd.Operations;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>The gradient formula of every differentiable operation, and its own gradient, against central differences.</summary>
public class OperationGradientTests
{
    /// <summary>Operations whose slopes cannot be measured in Float64.</summary>
    private static readonly Dictionary<string, string> NotMeasured = new()
    {
        ["to Float32"] = "rounds to Float32", ["conversions"] = "rounds to Float32", ["sum in another type"] = "rounds to Float32", ["embedding, padded"] = "keeps back a gradient",
    };

    public static TheoryData<string> Names => [.. GradientOperations.All.Keys.Where(name => !NotMeasured.ContainsKey(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_gradient_of_an_operation_is_its_slope(string operation) => ForEachCase(operation, (function, golden) =>
    {
        var inputs = golden.Inputs();
        GradientCheck.Holds(() => function(inputs), Array.FindAll(inputs, input => input.requires_grad));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_result_that_is_used_twice_gets_the_sum_of_both_gradients(string operation) => ForEachCase(operation, (function, golden) =>
    {
        var inputs = golden.Inputs();
        var asking = Array.FindAll(inputs, input => input.requires_grad);
        var y = function(inputs);
        if (!y.requires_grad) return;
        var weights = GradientCase.Weights(y);
        var branches = autograd.grad([(y * weights).sum() + (y * y).sum() + y.sin().sum()], asking, allow_unused: true);
        var other = function(inputs);
        var together = autograd.grad([other], asking, [weights + other.detach() * 2 + other.detach().cos()], allow_unused: true);
        for (var i = 0; i < asking.Length; i++)
            if (branches[i] is not null || together[i] is not null)
                Nearly.Equal(together[i]!, branches[i]!, 1e-11, 1e-12);
    });

    /// <summary>Runs a check on the operation's ordinary inputs, on broadcast and on empty ones.</summary>
    internal static void ForEachCase(string operation, Action<Func<Tensor[], Tensor>, GradientCase> check)
    {
        foreach (var golden in GradientCase.All[operation].Where(golden => golden.IsSmooth))
            try
            {
                using var scope = NewDisposeScope();
                check(GradientOperations.All[operation], golden);
            }
            catch (Exception error)
            {
                Assert.Fail($"{golden}: {error.Message}");
            }
    }
}

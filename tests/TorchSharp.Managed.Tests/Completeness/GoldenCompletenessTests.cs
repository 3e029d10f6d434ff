using System.Reflection;
using TorchSharp.Tests.Nn;
using TorchSharp.Tests.Optim;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Completeness;

/// <summary>No layer, loss, initialiser, optimiser or schedule is without golden values.</summary>
public class GoldenCompletenessTests
{
    [Fact]
    public void Every_layer_and_loss_is_in_the_table_of_modules() =>
        AllAreCalled(Makers(typeof(nn), typeof(nn.Module)), Calls.Reached([typeof(ModuleCases).TypeInitializer!]));

    [Fact]
    public void Every_case_of_the_table_has_golden_values() =>
        Assert.Equal(ModuleCases.All.Keys.Order(), Golden.Load("modules").Keys.Order());

    [Fact]
    public void Every_initialiser_is_compared() =>
        AllAreCalled(Makers(typeof(nn.init), typeof(Tensor)), Calls.Reached(Calls.In(typeof(InitialisationTests))));

    [Fact]
    public void Every_optimiser_has_a_trajectory() =>
        AllAreCalled(Makers(typeof(optim), typeof(optim.Optimizer)), Calls.Reached(Calls.In(typeof(TrajectoryTests))));

    [Fact]
    public void Every_schedule_is_compared() =>
        AllAreCalled(Makers(typeof(optim.lr_scheduler), typeof(optim.lr_scheduler.LRScheduler)), Calls.Reached(Calls.In(typeof(SchedulerGoldenTests))));

    [Fact]
    public void Every_clipping_is_compared() =>
        AllAreCalled(typeof(nn.utils).GetMethods(BindingFlags.Public | BindingFlags.Static), Calls.Reached(Calls.In(typeof(ClippingTests))));

    /// <summary>The public static methods of a class that make something.</summary>
    private static IEnumerable<MethodInfo> Makers(Type type, Type made) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType.IsAssignableTo(made));

    private static void AllAreCalled(IEnumerable<MethodInfo> makers, HashSet<MethodBase> called)
    {
        var names = called.Select(method => (method.DeclaringType, method.Name)).ToHashSet();
        var missing = makers.Where(method => !names.Contains((method.DeclaringType, method.Name))).Select(method => method.Name).Distinct();
        Assert.True(makers.Any());
        Assert.True(!missing.Any(), "Without golden values: " + string.Join(", ", missing));
    }
}

using System.Reflection;
using Shared.Api;
using TorchSharp.Tests.Autograd.Operations;
using TorchSharp.Tests.Ops;

namespace TorchSharp.Tests.Completeness;

/// <summary>No public operation is without golden values and gradient checks.</summary>
public class GradientCompletenessTests
{
    /// <summary>The classes whose tables <see cref="GradientOperations"/> joins: their initializers name the operations.</summary>
    private static readonly IEnumerable<Type> Tables = typeof(GradientOperations).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(GradientOperations).Namespace && type.TypeInitializer is not null && !type.IsNested);

    private static readonly HashSet<MethodBase> Covered = Coverage.Of(Calls.Reached(Tables.Select(table => table.TypeInitializer!)));

    [Fact]
    public void Every_operation_is_in_the_table_of_gradients_or_exempt()
    {
        var missing = Coverage.Operations.Where(method => !Exempt.All.Contains(method.Name) && !Covered.Contains(method)).Select(Text);
        Assert.True(!missing.Any(), "In neither GradientOperations nor Exempt:\n" + string.Join('\n', missing));
    }

    [Fact]
    public void Every_exemption_is_of_an_operation_that_the_table_lacks()
    {
        var operations = Coverage.Operations.ToLookup(method => method.Name);
        var stale = Exempt.All.Where(name => !operations.Contains(name) || operations[name].All(Covered.Contains));
        Assert.Empty(stale);
        Assert.Distinct(Exempt.All);
    }

    [Fact]
    public void Every_operation_in_the_table_has_a_golden_case_of_ordinary_inputs_and_every_case_an_operation()
    {
        var ordinary = GradientCase.All.Where(cases => cases.Any(golden => golden.Variant.Length == 0)).Select(cases => cases.Key);
        Assert.Equal(GradientOperations.All.Keys.Order(), ordinary.Order());
        Assert.Empty(GradientCase.All.Select(cases => cases.Key).Except(GradientOperations.All.Keys));
    }

    [Fact]
    public void Every_operation_without_a_gradient_has_its_values_compared()
    {
        var compared = Coverage.Of(Calls.Reached(Calls.In(typeof(OperationGoldenTests))));
        var missing = Exempt.NotDifferentiable.Where(name => !Coverage.Operations.Where(method => method.Name == name).Any(compared.Contains));
        Assert.True(!missing.Any(), "OperationGoldenTests computes none of these: " + string.Join(", ", missing));
    }

    private static string Text(MethodInfo method) => $"{method.DeclaringType!.Name} :: {ApiFormat.Method(method)}";
}

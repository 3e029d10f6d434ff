using System.Reflection;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

/// <summary>Operations in place, all of them: their names end with an underscore.</summary>
public class InPlaceTests
{
    private static readonly MethodInfo[] Methods = [.. typeof(Tensor)
        .GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => method.Name.EndsWith('_') && method.ReturnType == typeof(Tensor))];

    public static TheoryData<int, string> All =>
        [.. Methods.Select((method, i) => new TheoryDataRow<int, string>(i, method.ToString()!))];

    [Theory]
    [MemberData(nameof(All))]
    public void An_operation_in_place_returns_its_tensor(int number, string signature)
    {
        var method = Methods[number];
        var x = full([2, 2], 0.5f);
        Assert.True(ReferenceEquals(x, method.Invoke(x, [.. method.GetParameters().Select(Argument)])), signature);
    }

    /// <summary>Something that the operation can take, by its parameter's type and name.</summary>
    private static object? Argument(ParameterInfo parameter) => parameter switch
    {
        { Name: "index", Member.Name: "index_add_" } => arange(2),
        { Name: "index" } => zeros([2, 2], int64),
        { Name: "indices" } when parameter.ParameterType == typeof(TensorIndex[]) => new TensorIndex[] { 0 },
        { Name: "indices" } => new[] { zeros([1], int64) },
        { Name: "value", Member.Name: "index_put_" } when parameter.ParameterType == typeof(Tensor) => ones(2),
        { Name: "mask" } => ones([2, 2], @bool),
        { HasDefaultValue: true, DefaultValue: not null } => parameter.DefaultValue,
        { Name: "to" } => 2.0,
        { Name: "generator" } => null,
        _ when parameter.ParameterType == typeof(Tensor) => ones(2, 2),
        _ when parameter.ParameterType == typeof(Scalar) => (Scalar)1,
        _ => Activator.CreateInstance(parameter.ParameterType),
    };
}

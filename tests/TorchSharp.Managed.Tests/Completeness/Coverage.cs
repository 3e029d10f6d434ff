using System.Reflection;
using Shared.Api;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Completeness;

/// <summary>Which public operations a set of called methods covers: themselves, and those that only pass on to one another.</summary>
internal static class Coverage
{
    /// <summary>Names of one operation.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["absolute"] = "abs", ["absolute_"] = "abs_", ["negative"] = "neg", ["negative_"] = "neg_", ["divide"] = "div", ["multiply"] = "mul",
        ["subtract"] = "sub", ["clip"] = "clamp", ["floor_divide"] = "div", ["not_equal_"] = "ne_", ["less_equal_"] = "le_",
        ["op_Addition"] = "add", ["op_Subtraction"] = "sub", ["op_Multiply"] = "mul", ["op_Division"] = "div", ["op_Modulus"] = "remainder",
        ["op_UnaryNegation"] = "neg", ["max"] = "maximum", ["min"] = "minimum", ["get_T"] = "t", ["get_TensorItems"] = "index",
        ["set_TensorItems"] = "index_put_", ["swapaxes"] = "transpose", ["swapdims"] = "transpose", ["equal"] = "eq", ["greater"] = "gt",
        ["greater_equal"] = "ge", ["less"] = "lt", ["less_equal"] = "le", ["not_equal"] = "ne", ["op_BitwiseAnd"] = "bitwise_and",
        ["op_BitwiseOr"] = "bitwise_or", ["op_ExclusiveOr"] = "bitwise_xor", ["op_OnesComplement"] = "bitwise_not", ["op_Equality"] = "eq",
        ["op_Inequality"] = "ne", ["op_GreaterThan"] = "gt", ["op_GreaterThanOrEqual"] = "ge", ["op_LessThan"] = "lt", ["op_LessThanOrEqual"] = "le",
    };

    /// <summary>Initialisers have golden values of their own; gradients of gradients are in every gradient check.</summary>
    private static readonly Type[] NoOperations = [typeof(nn.init), typeof(autograd)];

    /// <summary>The public operations: what gives tensors, or sets elements, in a tensor and in any static class.</summary>
    public static IEnumerable<MethodInfo> Operations =>
        from type in PublicApi.Types(typeof(torch).Assembly).Where(type => type is { IsAbstract: true, IsSealed: true }).Append(typeof(Tensor))
        where !NoOperations.Contains(type)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where GivesTensors(method.ReturnType) || method.Name == "set_TensorItems"
        select method;

    /// <summary>Called methods, what they pass on to, and what passes on to these under the same name.</summary>
    public static HashSet<MethodBase> Of(IEnumerable<MethodBase> called)
    {
        var covered = called.ToHashSet();
        var passes = Operations.Select(method => (Method: method, Target: PassesOnTo(method))).Where(pair => pair.Target is not null).ToArray();
        for (var before = -1; before != covered.Count;)
        {
            before = covered.Count;
            foreach (var (method, target) in passes)
                if (covered.Contains(method)) covered.Add(target!);
                else if (covered.Contains(target!) && Name(method) == Name(target!)) covered.Add(method);
        }
        return covered;
    }

    /// <summary>The only method of the engine that a method calls, besides conversions of its arguments.</summary>
    private static MethodBase? PassesOnTo(MethodInfo method)
    {
        var calls = Calls.Of(method).Where(called => called.Module == method.Module && called.Name != "op_Implicit").Distinct().ToArray();
        return calls.Length == 1 ? calls[0] : null;
    }

    private static string Name(MethodBase method) => Names.GetValueOrDefault(method.Name, method.Name);

    private static bool GivesTensors(Type type) =>
        type == typeof(Tensor) || type.IsArray && GivesTensors(type.GetElementType()!) || type.GetGenericArguments().Any(GivesTensors);
}

using System.Reflection;
using System.Reflection.Emit;

namespace TorchSharp.Tests.Completeness;

/// <summary>Which methods a method's code names: those that it calls, and those that it makes delegates of.</summary>
internal static class Calls
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The methods of the engine that the code of these methods reaches, by way of the tests' own code only.</summary>
    public static HashSet<MethodBase> Reached(IEnumerable<MethodBase> start)
    {
        var seen = new HashSet<MethodBase>();
        var engine = new HashSet<MethodBase>();
        var open = new Stack<MethodBase>(start);
        while (open.TryPop(out var method))
        {
            if (!seen.Add(method)) continue;
            foreach (var called in Of(method).Select(Definition))
                if (called.Module == typeof(torch).Module) engine.Add(called);
                else if (called.Module == typeof(Calls).Module) open.Push(called);
        }
        return engine;
    }

    /// <summary>All methods of a test class, its lambdas included.</summary>
    public static IEnumerable<MethodBase> In(Type type) =>
        type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            .OfType<MethodBase>().Concat(type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(In));

    /// <summary>The methods that a method's code names.</summary>
    public static IEnumerable<MethodBase> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) yield break;
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at];
            at += code[at] == 0xFE ? 2 : 1;
            var operand = OpCodesByValue[value].OperandType;
            if (operand == OperandType.InlineMethod)
                yield return method.Module.ResolveMethod(
                    BitConverter.ToInt32(code, at), method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null)!;
            at += Size(operand, code, at);
        }
    }

    private static MethodBase Definition(MethodBase method) => method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericMethodDefinition() : method;

    private static int Size(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };
}

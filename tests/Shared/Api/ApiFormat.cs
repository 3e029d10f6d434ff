using System.Globalization;
using System.Reflection;

namespace Shared.Api;

/// <summary>Writes types and members as lines like those of TorchSharp's signatures: "torch.nn.Module :: public virtual Void eval()".</summary>
internal static class ApiFormat
{
    public static string Name(Type type)
    {
        if (type.IsByRef) return "ref " + Name(type.GetElementType()!);
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsGenericParameter) return type.Name;
        var simple = type.Name.Split('`')[0];
        var generics = type.IsGenericType ? $"<{string.Join(',', type.GetGenericArguments().Select(Name))}>" : "";
        if (!type.IsNested) return simple + generics;
        var declaring = type.DeclaringType!;
        if (declaring.IsGenericTypeDefinition)
            declaring = declaring.MakeGenericType(type.GetGenericArguments()[..declaring.GetGenericArguments().Length]);
        return $"{Name(declaring)}.{simple}{generics}";
    }

    public static string Constructor(ConstructorInfo constructor) => $"{Access(constructor)} ctor({Parameters(constructor)})";

    public static string Method(MethodInfo method)
    {
        var kind = method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method.IsVirtual ? "virtual " : "";
        var generics = method.IsGenericMethod ? $"<{string.Join(',', method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Access(method)} {kind}{Name(method.ReturnType)} {method.Name}{generics}({Parameters(method)})";
    }

    public static string Field(FieldInfo field) => field.DeclaringType!.IsEnum
        ? $"enum {field.Name}"
        : $"field {(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}";

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : "")}";

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => "null",
        Enum value => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Shared.Api;

/// <summary>What an assembly offers to others.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetTypes().Where(IsVisible).OrderBy(ApiFormat.Name, StringComparer.Ordinal);

    /// <summary>The type's own visible members, each as a line of the list has it after " :: ".</summary>
    public static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type)) return [];
        var constructors = type.IsAbstract && type.IsSealed ? [] : type.GetConstructors(Declared & ~BindingFlags.Static);
        return constructors.Where(IsVisible).Select(ApiFormat.Constructor)
            .Concat(type.GetMethods(Declared).Where(IsVisible).Select(ApiFormat.Method))
            .Concat(type.GetFields(Declared).Where(IsVisible).Select(ApiFormat.Field))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The class above, and further up, without Object and the like.</summary>
    public static IEnumerable<Type> BasesOf(Type type)
    {
        for (var parent = type.BaseType; parent is not null && parent.Assembly == type.Assembly; parent = parent.BaseType)
            yield return parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent;
    }

    private static bool IsVisible(Type type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!));

    private static bool IsVisible(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute)) | method.IsSpecialName;

    private static bool IsVisible(FieldInfo field) => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName;
}

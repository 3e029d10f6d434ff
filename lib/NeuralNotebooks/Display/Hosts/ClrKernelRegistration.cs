using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NeuralNotebooks.Display;

/// <summary>
/// Tells the ClrKernel host how to show an <see cref="HtmlView"/>, and what else has a method <c>string ToHtml()</c>. It has no convention, only a registry of formatters,
/// newest first: ours wraps the one that was there, so that other objects keep their look.
/// </summary>
internal static class ClrKernelRegistration
{
    private const string Primitives = "ClrKernel.Core.Primitives";

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A host is found when the notebook loads the library; no cell may name it.")]
    internal static void RegisterWhenHosted()
    {
        var host = AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == Primitives);
        if (host is not null) TryRegister(host);
    }

    /// <summary>Registers with a host's assembly; false when it lacks what this knows of it.</summary>
    internal static bool TryRegister(Assembly host)
    {
        var registry = host.GetType($"{Primitives}.DisplayFormatters");
        var input = host.GetType($"{Primitives}.DisplayObject");
        var output = host.GetType($"{Primitives}.DisplayHtml");
        var value = host.GetType($"{Primitives}.IDisplayValue");
        var content = input?.GetProperty("Value");
        var toHtml = output?.GetConstructor([typeof(string)]);
        if (registry is null || input is null || output is null || value is null || content is null || toHtml is null) return false;

        var converter = typeof(Func<,>).MakeGenericType(value, value);
        var register = registry.GetMethod("Register", [typeof(Type), typeof(Type), converter]);
        if (register is null) return false;

        var previous = Newest(registry, input, output);
        object Convert(object displayed) => content.GetValue(displayed) switch
        {
            { } shown when HtmlOf(shown) is { } html => toHtml.Invoke([html]),
            _ when previous is not null => previous.DynamicInvoke(displayed)!,
            var other => toHtml.Invoke([$"<pre>{Html.Escape(other?.ToString())}</pre>"]),
        };

        var argument = Expression.Parameter(value);
        var body = Expression.Convert(Expression.Invoke(Expression.Constant((Func<object, object>)Convert), argument), value);
        register.Invoke(null, [input, output, Expression.Lambda(converter, body, argument).Compile()]);
        return true;
    }

    // Views of this library, and tensors of the managed engine, which has the method where only reflection finds it.
    private static string? HtmlOf(object value) =>
        value is HtmlView view ? view.ToHtml() : value.GetType().GetMethod("ToHtml", [])?.Invoke(value, null) as string;

    private static Delegate? Newest(Type registry, Type input, Type output)
    {
        if (registry.GetProperty("Formatters")?.GetValue(null) is not System.Collections.IEnumerable formatters) return null;
        Delegate? newest = null;
        foreach (var formatter in formatters)
        {
            var type = formatter.GetType();
            if (Equals(type.GetProperty("InputType")?.GetValue(formatter), input)
                && Equals(type.GetProperty("OutputType")?.GetValue(formatter), output))
                newest = type.GetProperty("Format")?.GetValue(formatter) as Delegate;
        }
        return newest;
    }
}

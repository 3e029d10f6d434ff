// The names and shapes that the library looks for in the ClrKernel host.
namespace ClrKernel.Core.Primitives;

public interface IDisplayValue;

public sealed record DisplayObject(object? Value) : IDisplayValue;

public sealed record DisplayHtml(string Html) : IDisplayValue;

public sealed record DisplayFormatter(Type InputType, Type OutputType, Func<IDisplayValue, IDisplayValue> Format);

public static class DisplayFormatters
{
    private static readonly List<DisplayFormatter> Registered = [];

    public static IEnumerable<DisplayFormatter> Formatters => [.. Registered];

    public static DisplayFormatter Register(Type inputType, Type outputType, Func<IDisplayValue, IDisplayValue> format)
    {
        var formatter = new DisplayFormatter(inputType, outputType, format);
        Registered.Add(formatter);
        return formatter;
    }

    public static void Clear() => Registered.Clear();
}

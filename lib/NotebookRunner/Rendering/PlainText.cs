using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NotebookRunner.Rendering;

/// <summary>Values as readable text, the same in every culture.</summary>
public static class PlainText
{
    private const int MostItems = 100;
    private const int MostLevels = 4;

    /// <summary>The text of a value: numbers in the invariant culture, lists as <c>[1, 2, 3]</c>, pairs as <c>(1, 2)</c>.</summary>
    /// <param name="value">Any value; null reads <c>null</c>.</param>
    public static string Of(object? value) => Of(value, level: 0);

    private static string Of(object? value, int level) => value switch
    {
        null => "null",
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        Exception error => error.ToString(),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(index => Of(tuple[index], level + 1)))})",
        _ when HasOwnText(value.GetType()) || level >= MostLevels => value.ToString() ?? "",
        IDictionary map => List(Entries(map).Select(entry => $"{Of(entry.Key, level + 1)}: {Of(entry.Value, level + 1)}")),
        IEnumerable items => List(items.Cast<object?>().Select(item => Of(item, level + 1))),
        _ => Properties(value, level),
    };

    private static string List(IEnumerable<string> items)
    {
        // One more than is shown tells whether there are more, also in a list without end.
        var first = items.Take(MostItems + 1).ToList();
        return first.Count <= MostItems
            ? $"[{string.Join(", ", first)}]"
            : $"[{string.Join(", ", first.Take(MostItems))}, …]";
    }

    // A generic dictionary gives entries of this type to its own enumerator only.
    private static IEnumerable<DictionaryEntry> Entries(IDictionary map)
    {
        for (var entries = map.GetEnumerator(); entries.MoveNext();)
            yield return entries.Entry;
    }

    private static string Properties(object value, int level)
    {
        var properties = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Select(property => $"{property.Name} = {Of(property.GetValue(value), level + 1)}")
            .ToList();
        return properties.Count == 0 ? value.ToString() ?? "" : $"{value.GetType().Name} {{ {string.Join(", ", properties)} }}";
    }

    private static bool HasOwnText(Type type) =>
        type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance, [])?.DeclaringType is { } owner
        && owner != typeof(object) && owner != typeof(ValueType);
}

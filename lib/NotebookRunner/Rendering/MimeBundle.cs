using System.Reflection;
using System.Text.Json.Nodes;

namespace NotebookRunner.Rendering;

/// <summary>A value's representations by MIME type.</summary>
public static class MimeBundle
{
    /// <summary>Renders a value: as HTML if it has a public <c>string ToHtml()</c>, and always as text.</summary>
    /// <param name="value">Any value; null has no representation.</param>
    public static JsonObject Of(object? value)
    {
        if (value is null)
            return [];
        var bundle = new JsonObject { ["text/plain"] = WellFormed(PlainText.Of(value)) };
        if (value.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, []) is { } toHtml
            && toHtml.ReturnType == typeof(string))
            bundle["text/html"] = WellFormed((string?)toHtml.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null) ?? "");
        return bundle;
    }

    /// <summary>Halves of characters can't be stored as UTF-8; they become the replacement character.</summary>
    private static string WellFormed(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()))
        : text;
}

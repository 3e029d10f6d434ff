namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Keeps what is registered, and finds the newest for a value's type or one above it, as the real one does.</summary>
public static class Formatter
{
    private static readonly List<(Type Type, string MimeType, Func<object, string> Format)> Registered = [];
    private static readonly Dictionary<Type, string[]> Preferred = [];

    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = "text/plain") =>
        Registered.Add((typeof(T), mimeType, value =>
        {
            using var writer = new StringWriter();
            formatter((T)value, writer);
            return writer.ToString();
        }));

    public static void Register<T>(Func<T, string> formatter, string mimeType = "text/plain") =>
        Registered.Add((typeof(T), mimeType, value => formatter((T)value)));

    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes) => Preferred[type] = preferredMimeTypes;

    public static IReadOnlyCollection<string> GetPreferredMimeTypesFor(Type type) =>
        Preferred.First(entry => entry.Key.IsAssignableFrom(type)).Value;

    public static string ToDisplayString(this object obj, string mimeType = "text/plain") =>
        Registered.Last(entry => entry.MimeType == mimeType && entry.Type.IsInstanceOfType(obj)).Format(obj);
}

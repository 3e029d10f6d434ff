namespace NeuralNotebooks.Display;

/// <summary>
/// .NET Interactive looks for an attribute of this name, in any namespace, and asks its source for formatters.
/// Every preferred MIME type needs a formatter: without one the kernel crashes.
/// </summary>
/// <param name="formatterSourceType">A type with a parameterless constructor and a method CreateTypeFormatters().</param>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}

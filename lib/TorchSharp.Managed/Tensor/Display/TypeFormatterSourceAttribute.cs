namespace TorchSharp.Display;

/// <summary>
/// .NET Interactive looks for an attribute of this name, in any namespace, and asks its source for formatters: so a tensor
/// shows as a table there, and the engine needs no reference to the host.
/// </summary>
/// <param name="formatterSourceType">A type with a parameterless constructor and a method CreateTypeFormatters().</param>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}

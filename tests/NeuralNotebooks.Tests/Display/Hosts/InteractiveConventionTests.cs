using System.Collections;
using System.Reflection;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Hosts;

/// <summary>Finds the formatters as .NET Interactive does: by names alone.</summary>
public sealed class InteractiveConventionTests
{
    public static TheoryData<Type> Views => [typeof(Figure), typeof(ImageGrid), typeof(Table), typeof(NetworkDiagram)];

    [Theory, MemberData(nameof(Views))]
    public void A_view_bears_the_attribute(Type view) => Assert.NotNull(Source(view));

    [Fact]
    public void Every_preferred_mime_type_has_a_formatter()
    {
        var attribute = Source(typeof(Table))!;
        var preferred = (string[])attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute)!;
        Assert.Equal(["text/html", "text/plain"], preferred);
        Assert.Equal(preferred, Formatters().Select(MimeType));
    }

    [Fact]
    public void Formatters_write_the_html_and_the_text()
    {
        var table = new Table("a").Row(1);
        Assert.Equal([table.ToHtml(), table.AltText], Formatters().Select(formatter =>
        {
            var writer = new StringWriter();
            var format = Assert.Single(formatter.GetType().GetMethods(), method => method.Name == "Format");
            Assert.Equal([typeof(object), typeof(TextWriter)], format.GetParameters().Select(parameter => parameter.ParameterType));
            Assert.True((bool)format.Invoke(formatter, [table, writer])!);
            return writer.ToString();
        }));
    }

    [Fact]
    public void Other_objects_are_left_to_others()
    {
        var formatter = Formatters().First();
        Assert.False((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [42, new StringWriter()])!);
    }

    private static object? Source(Type view) =>
        view.GetCustomAttributes(inherit: true).SingleOrDefault(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");

    private static IEnumerable<object> Formatters()
    {
        var attribute = Source(typeof(Table))!;
        var type = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        var source = type.GetConstructor(BindingFlags.Public | BindingFlags.Instance, [])!.Invoke([]);
        return ((IEnumerable)type.GetMethod("CreateTypeFormatters")!.Invoke(source, [])!).Cast<object>();
    }

    private static string MimeType(object formatter) => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!;
}

namespace NeuralNotebooks.Display;

/// <summary>Writes an <see cref="HtmlView"/> as one MIME type. .NET Interactive calls it by the names of its members.</summary>
internal sealed class HtmlViewFormatter(string mimeType, Func<HtmlView, string> write)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not HtmlView view) return false;
        writer.Write(write(view));
        return true;
    }
}

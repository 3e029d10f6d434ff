using System.Collections;

namespace NeuralNotebooks.Display;

/// <summary>Gives .NET Interactive the formatters of <see cref="HtmlView"/>, by its convention of names.</summary>
internal sealed class HtmlViewFormatterSource
{
    public IEnumerable CreateTypeFormatters() => new[]
    {
        new HtmlViewFormatter("text/html", view => view.ToHtml()),
        new HtmlViewFormatter("text/plain", view => view.AltText),
    };
}

using Microsoft.DotNet.Interactive.Formatting;
using NeuralNotebooks.Display;
using Plotly.NET;
using Plotly.NET.Interactive;
using Figure = NeuralNotebooks.Display.Figure;

namespace NeuralNotebooks.Polyglot;

/// <summary>Shows figures through Plotly.NET, and charts that a reader makes with Plotly.NET itself.</summary>
internal static class ChartFormatters
{
    public static void Register()
    {
        Formatter.Register<Figure>(figure => PlotlyView.Html(figure), MimeType.Html);
        Formatter.Register<Figure>(figure => figure.AltText, MimeType.Text);
        Formatter.SetPreferredMimeTypesFor(typeof(Figure), MimeType.Html, MimeType.Text);
        Formatter.Register<GenericChart>(chart => Formatters.toInteractiveHTML(chart), MimeType.Html);
    }
}

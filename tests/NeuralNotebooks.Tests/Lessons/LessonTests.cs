using NeuralNotebooks.Lessons;

namespace NeuralNotebooks.Tests.Lessons;

/// <summary>Tests that use the log of the process: each from an empty log.</summary>
public abstract class LessonTests
{
    protected LessonTests() => LessonLog.Current.Clear();

    /// <summary>The opening tag of a view, up to the style.</summary>
    protected static string Attributes(NeuralNotebooks.Display.HtmlView view)
    {
        var html = view.ToHtml();
        return html[..html.IndexOf(" style=", StringComparison.Ordinal)];
    }
}

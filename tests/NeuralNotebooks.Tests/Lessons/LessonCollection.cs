using NeuralNotebooks.Display;
using NeuralNotebooks.Lessons;

namespace NeuralNotebooks.Tests.Lessons;

/// <summary>Tests that use the log of the process: one after another, each from an empty log.</summary>
[CollectionDefinition(Name)]
public class LessonCollection
{
    public const string Name = "Lessons";
}

[Collection(LessonCollection.Name)]
public abstract class LessonTests
{
    protected LessonTests() => LessonLog.Current.Clear();

    /// <summary>The opening tag of a view, up to the style.</summary>
    protected static string Attributes(HtmlView view)
    {
        var html = view.ToHtml();
        return html[..html.IndexOf(" style=", StringComparison.Ordinal)];
    }
}

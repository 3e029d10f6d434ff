namespace NeuralNotebooks.Display;

/// <summary>
/// What a cell returns to show something. Every notebook host shows it as HTML, without this library knowing any host:
/// .NET Interactive finds the attribute, Verso calls <see cref="ToHtml"/>, ClrKernel is told by <see cref="ClrKernelRegistration"/>.
/// </summary>
[TypeFormatterSource(typeof(HtmlViewFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract class HtmlView
{
    /// <summary>The same content in words, made from the data: for screen readers, terminals and places that show no HTML.</summary>
    public abstract string AltText { get; }

    /// <summary>A fragment of HTML that needs nothing from the network.</summary>
    public abstract string ToHtml();

    /// <summary>The same without scripts and buttons: as one of several frames, where a script of its own would not run.</summary>
    internal virtual string ToStillHtml() => ToHtml();

    /// <summary>Returns <see cref="AltText"/>.</summary>
    public sealed override string ToString() => AltText;

    /// <summary>Puts views one below the other.</summary>
    /// <param name="views">At least one view.</param>
    public static HtmlView Stack(params HtmlView[] views) => new CombinedView(views, "column");

    /// <summary>Puts views side by side; they wrap where the page is narrow.</summary>
    /// <param name="views">At least one view.</param>
    public static HtmlView Row(params HtmlView[] views) => new CombinedView(views, "row");
}

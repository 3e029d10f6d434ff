namespace NeuralNotebooks.Polyglot;

/// <summary>The two forms in which a value is shown.</summary>
internal static class MimeType
{
    public const string Html = "text/html";
    public const string Text = "text/plain";
}

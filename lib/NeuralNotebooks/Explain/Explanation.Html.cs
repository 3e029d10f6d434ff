namespace NeuralNotebooks.Explain;

public sealed partial class Explanation
{
    /// <inheritdoc/>
    public override string AltText => Method;

    /// <inheritdoc/>
    public override string ToHtml() => Method;
}

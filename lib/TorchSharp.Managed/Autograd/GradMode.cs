namespace TorchSharp.Autograd;

/// <summary>Whether operations on this thread are recorded; the scopes of <c>torch.no_grad()</c> switch it.</summary>
internal sealed class GradMode : IDisposable
{
    [ThreadStatic] private static bool disabled;
    private readonly bool before;

    public GradMode(bool enabled)
    {
        before = IsEnabled;
        disabled = !enabled;
    }

    public static bool IsEnabled => !disabled;

    public void Dispose() => disabled = !before;
}

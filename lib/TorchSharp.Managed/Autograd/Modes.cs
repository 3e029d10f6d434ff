using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Until it is disposed of, operations on this thread are not recorded.</summary>
    public static IDisposable no_grad() => new GradMode(false);

    /// <summary>Until it is disposed of, operations on this thread are recorded, or not.</summary>
    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    /// <summary>Until it is disposed of, operations on this thread are recorded, or not.</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    /// <summary>Until it is disposed of, operations on this thread are not recorded (or are, when <paramref name="mode"/> is false).</summary>
    public static IDisposable inference_mode(bool mode = true) => new GradMode(!mode);

    /// <summary>Whether operations on this thread are recorded.</summary>
    public static bool is_grad_enabled() => GradMode.IsEnabled;
}

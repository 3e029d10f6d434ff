using System.Reflection;
using System.Runtime.InteropServices;
using TorchSharp;

namespace NeuralNotebooks.Lessons;

/// <summary>Which engine and versions run.</summary>
internal static class EngineFacts
{
    private static readonly AssemblyName Assembly = typeof(torch).Assembly.GetName();

    /// <summary>The engine's assembly, and that it is the managed one where it is.</summary>
    public static string Engine => Assembly.Name == "TorchSharp.Managed" ? "TorchSharp.Managed (managed engine)" : Assembly.Name ?? "unknown";

    /// <summary>.NET, engine and library.</summary>
    public static string Versions =>
        $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}, engine {Short(Assembly)}, "
        + $"library {Short(typeof(EngineFacts).Assembly.GetName())}";

    /// <summary>How many threads the engine uses, or why it does not start.</summary>
    public static string Threads
    {
        get
        {
            try
            {
                return ValueText.Of(torch.get_num_threads());
            }
            catch (Exception error)
            {
                return $"unknown, as the engine does not start: {ErrorHint.Cause(error).Message}";
            }
        }
    }

    private static string Short(AssemblyName assembly) => assembly.Version?.ToString(3) ?? "unknown";
}

using Microsoft.DotNet.Interactive;

namespace NeuralNotebooks.Polyglot;

/// <summary>
/// What .NET Interactive learns of the course: how to show TorchSharp's tensors, figures and Plotly.NET's charts.
/// <c>Course.Ready()</c> loads it; a reference by path would not.
/// </summary>
public sealed class KernelExtension : IKernelExtension
{
    /// <summary>Registers the formatters.</summary>
    /// <param name="kernel">The kernel into which the extension is loaded; formatters are the same for all.</param>
    public Task OnLoadAsync(Kernel kernel)
    {
        TensorFormatters.Register();
        ChartFormatters.Register();
        return Task.CompletedTask;
    }
}

using Microsoft.DotNet.Interactive.Formatting;
using TorchSharp;
using TorchSharp.Display;

namespace NeuralNotebooks.Polyglot;

/// <summary>Shows tensors as tables: the values of small ones, statistics of large ones.</summary>
internal static class TensorFormatters
{
    public static void Register()
    {
        Formatter.Register<torch.Tensor>(TensorTable.Html, MimeType.Html);
        Formatter.Register<torch.Tensor>(TensorTable.Text, MimeType.Text);
        Formatter.SetPreferredMimeTypesFor(typeof(torch.Tensor), MimeType.Html, MimeType.Text);
    }
}

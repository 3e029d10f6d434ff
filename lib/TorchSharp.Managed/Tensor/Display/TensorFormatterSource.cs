using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Display;

/// <summary>Gives .NET Interactive the formatters of tensors, by its convention of names.</summary>
internal sealed class TensorFormatterSource
{
    public IEnumerable CreateTypeFormatters() => new[]
    {
        new TensorFormatter("text/html", TensorTable.Html),
        new TensorFormatter("text/plain", TensorTable.Text),
    };
}

/// <summary>Writes a tensor as one MIME type.</summary>
internal sealed class TensorFormatter(string mimeType, Func<Tensor, string> write)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Tensor tensor) return false;
        writer.Write(write(tensor));
        return true;
    }
}

using TorchSharp.Display;

namespace TorchSharp.Modules;

/// <summary>What a layer makes when it makes a parameter: notebook hosts show it as a table, as they do other tensors.</summary>
internal sealed class TableParameter(torch.Tensor data, bool requires_grad = true) : Parameter(data, requires_grad)
{
    /// <summary>The parameter as an HTML table.</summary>
    public string ToHtml() => TensorTable.Html(this);
}

using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = max(0, x), element by element.</summary>
public sealed class ReLU : ParameterLessModule<Tensor, Tensor>
{
    internal ReLU(bool inplace) : base(nameof(ReLU)) => this.inplace = inplace;

    /// <summary>Whether the result overwrites the input.</summary>
    public bool inplace { get; set; }

    /// <summary>y = max(0, x).</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.relu(tensor, inplace);
}

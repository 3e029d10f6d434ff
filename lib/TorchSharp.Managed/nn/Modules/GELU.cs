using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = x·Φ(x), where Φ is the normal distribution's function, element by element.</summary>
public sealed class GELU : ParameterLessModule<Tensor, Tensor>
{
    internal GELU(bool inplace) : base(nameof(GELU)) => this.inplace = inplace;

    /// <summary>Whether the result overwrites the input.</summary>
    public bool inplace { get; set; }

    /// <summary>y = x·Φ(x), where Φ is the normal distribution's function.</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.gelu(tensor, inplace);
}

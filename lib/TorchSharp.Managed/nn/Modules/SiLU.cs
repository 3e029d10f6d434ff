using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = x / (1 + e⁻ˣ), element by element.</summary>
public sealed class SiLU : ParameterLessModule<Tensor, Tensor>
{
    internal SiLU(bool inplace) : base(nameof(SiLU)) => this.inplace = inplace;

    /// <summary>Whether the result overwrites the input.</summary>
    public bool inplace { get; set; }

    /// <summary>y = x / (1 + e⁻ˣ).</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.silu(tensor, inplace);
}

using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Exponential linear unit: y = x where x is positive, else alpha·(eˣ − 1).</summary>
public sealed class ELU : ParameterLessModule<Tensor, Tensor>
{
    internal ELU(double alpha, bool inplace) : base(nameof(ELU)) => (this.alpha, this.inplace) = (alpha, inplace);

    /// <summary>Minus the limit for x → −∞.</summary>
    public double alpha { get; set; }

    /// <summary>Whether the result overwrites the input.</summary>
    public bool inplace { get; set; }

    /// <summary>y = x where x is positive, else alpha·(eˣ − 1).</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.elu(tensor, alpha, inplace);
}

using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// In training mode sets each element to zero with probability p and divides the others by 1 − p, so that the expected
/// value stays; in evaluation mode passes its input on.
/// </summary>
public sealed class Dropout : ParameterLessModule<Tensor, Tensor>
{
    internal Dropout(double p, bool inplace) : base(nameof(Dropout)) => (this.p, this.inplace) = (p, inplace);

    /// <summary>The probability of zero, from 0 to 1.</summary>
    public double p { get; set; }

    /// <summary>Whether the result overwrites the input.</summary>
    public bool inplace { get; set; }

    /// <summary>The input with some elements dropped, or, in evaluation mode, the input.</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.dropout(tensor, p, training, inplace);
}

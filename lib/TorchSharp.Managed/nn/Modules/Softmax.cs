using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = eˣ / Σ eˣ along one dimension.</summary>
public sealed class Softmax : ParameterLessModule<Tensor, Tensor>
{
    internal Softmax(long dim) : base(nameof(Softmax)) => this.dim = dim;

    /// <summary>The dimension along which y sums to 1.</summary>
    public long dim { get; set; }

    /// <summary>y = eˣ / Σ eˣ along one dimension.</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.softmax(tensor, dim);
}

using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = x − log Σ eˣ along one dimension.</summary>
public sealed class LogSoftmax : ParameterLessModule<Tensor, Tensor>
{
    internal LogSoftmax(long dim) : base(nameof(LogSoftmax)) => this.dim = dim;

    /// <summary>The dimension along which e^y sums to 1.</summary>
    public long dim { get; set; }

    /// <summary>y = x − log Σ eˣ along one dimension.</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.log_softmax(tensor, dim);
}

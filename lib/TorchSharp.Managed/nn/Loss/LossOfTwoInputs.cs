using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A measure of how far a prediction is from its target.</summary>
public abstract class Loss<T1, T2, TResult> : nn.Module<T1, T2, TResult>
{
    /// <param name="reduction">What becomes of the losses of the single examples.</param>
    public Loss(nn.Reduction reduction = nn.Reduction.Mean) : base(nameof(Loss<,,>))
    {
        name = GetType().Name;
        this.reduction = reduction;
    }

    /// <summary>What becomes of the losses of the single examples.</summary>
    public nn.Reduction reduction { get; }
}

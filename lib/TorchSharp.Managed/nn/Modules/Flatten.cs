using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Joins the dimensions start_dim … end_dim into one: images [N × 28 × 28] become rows [N × 784].</summary>
public sealed class Flatten : ParameterLessModule<Tensor, Tensor>
{
    internal Flatten(long startDim, long endDim) : base(nameof(Flatten)) => (start_dim, end_dim) = (startDim, endDim);

    /// <summary>The first dimension to join.</summary>
    public long start_dim { get; set; }

    /// <summary>The last dimension to join; −1 is the last of the input.</summary>
    public long end_dim { get; set; }

    /// <summary>The input with fewer dimensions: a view where its memory allows.</summary>
    public override Tensor forward(Tensor input) => input.flatten(start_dim, end_dim);
}

using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gated recurrent units (Cho et al. 2014): h ← (1 − z)·n + z·h at each step, with the gates r and z and the candidate
/// n = tanh(W_in·x + b_in + r·(W_hn·h + b_hn)). The rows of the weights are those of r, z and n.
/// </summary>
public sealed class GRU : nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private readonly RecurrentShape shape;
    private readonly RecurrentStack layers;

    internal GRU(RecurrentShape shape, ScalarType? dtype, Device? device) : base(nameof(GRU))
    {
        var recurrence = new GruRecurrence();
        (this.shape, layers) = (shape, new RecurrentStack(shape, recurrence));
        foreach (var (name, parameter) in shape.NewParameters(recurrence.Gates, dtype, device)) register_parameter(name, parameter);
    }

    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

    /// <summary>Reads sequences.</summary>
    /// <param name="input">[T × N × inputs]; [N × T × inputs] with batchFirst, and the output alike.</param>
    /// <param name="h0">The first h, [layers·directions × N × H]; null for zeros.</param>
    /// <returns>h of the last layer at each step, [T × N × directions·H], and h after the last step of each layer.</returns>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">The shapes do not fit.</exception>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null)
    {
        using var scope = NewDisposeScope();
        var first = h0 ?? shape.Zeros(input);
        var (output, last) = layers.Run([.. parameters(recurse: false)], input, [first], training);
        return (output.MoveToOuterDisposeScope(), last[0].MoveToOuterDisposeScope());
    }

    /// <summary>Does nothing: this engine uses parameters where they lie.</summary>
    public void flatten_parameters() { }
}

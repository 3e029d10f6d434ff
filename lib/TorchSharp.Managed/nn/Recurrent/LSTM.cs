using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Long short-term memory (Hochreiter and Schmidhuber 1997): c ← f·c + i·g and h ← o·tanh c at each step, with the gates i, f
/// and o and the candidate g. The rows of the weights are those of i, f, g and o.
/// </summary>
public sealed class LSTM : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    private readonly RecurrentShape shape;
    private readonly RecurrentStack layers;

    internal LSTM(RecurrentShape shape, ScalarType? dtype, Device? device) : base(nameof(LSTM))
    {
        var recurrence = new LstmRecurrence();
        (this.shape, layers) = (shape, new RecurrentStack(shape, recurrence));
        foreach (var (name, parameter) in shape.NewParameters(recurrence.Gates, dtype, device)) register_parameter(name, parameter);
    }

    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

    /// <summary>Reads sequences.</summary>
    /// <param name="input">[T × N × inputs]; [N × T × inputs] with batchFirst, and the output alike.</param>
    /// <param name="h0_c0">The first h and c, [layers·directions × N × H] each; null for zeros.</param>
    /// <returns>h of the last layer at each step, [T × N × directions·H], and h and c after the last step of each layer.</returns>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">The shapes do not fit.</exception>
    public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
    {
        using var scope = NewDisposeScope();
        var first = h0_c0 is var (h0, c0) ? [h0, c0] : new[] { shape.Zeros(input), shape.Zeros(input) };
        var (output, last) = layers.Run([.. parameters(recurse: false)], input, first, training);
        return (output.MoveToOuterDisposeScope(), last[0].MoveToOuterDisposeScope(), last[1].MoveToOuterDisposeScope());
    }

    /// <summary>Does nothing: this engine uses parameters where they lie.</summary>
    public void flatten_parameters() { }
}

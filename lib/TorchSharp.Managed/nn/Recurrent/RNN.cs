using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// A plain recurrent network (Elman 1990): h ← f(W_ih·x + b_ih + W_hh·h + b_hh) at each step, with f = tanh or ReLU.
/// </summary>
public sealed class RNN : nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private readonly RecurrentShape shape;
    private readonly RecurrentStack layers;

    internal RNN(RecurrentShape shape, nn.NonLinearities nonLinearity, ScalarType? dtype, Device? device) : base(nameof(RNN))
    {
        var recurrence = new ElmanRecurrence(nonLinearity);
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
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0)
    {
        using var scope = NewDisposeScope();
        var first = h0 ?? shape.Zeros(input);
        var (output, last) = layers.Run([.. parameters(recurse: false)], input, [first], training);
        return (output.MoveToOuterDisposeScope(), last[0].MoveToOuterDisposeScope());
    }

    /// <summary>Does nothing: this engine uses parameters where they lie.</summary>
    public void flatten_parameters() { }
}

using System.Globalization;

namespace NeuralNotebooks.FromScratch;

/// <summary>Everything that a network computed for one sample, layer by layer.</summary>
/// <param name="Layers">One trace a layer, from the first hidden layer to the output.</param>
public sealed record ForwardTrace(IReadOnlyList<LayerTrace> Layers)
{
    /// <summary>The sample, a⁽⁰⁾.</summary>
    public Vector Input => Layers[0].Input;

    /// <summary>The network's output, a⁽ᴸ⁾.</summary>
    public Vector Output => Layers[^1].Output;

    /// <summary>One line a layer: the formula with its shapes, then z and a.</summary>
    public override string ToString() => string.Join('\n', Layers.Select(Describe));

    private static string Describe(LayerTrace trace, int index)
    {
        var layer = trace.Layer;
        return string.Create(CultureInfo.InvariantCulture,
            $"layer {index + 1}: z ({layer.Outputs}) = " +
            $"W ({layer.Weights.Shape}) a ({layer.Inputs}) + b ({layer.Outputs}) = {trace.Sums}, " +
            $"a = {layer.Activation}(z) = {trace.Output}");
    }
}

using System.Globalization;

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The backward pass for one sample, derived by hand: the four equations of backpropagation, with f′ as the Jacobian J of
/// each layer's activation (for an elementwise f, Jᵀv is v ⊙ f′(z)):
/// <list type="number">
/// <item>δ⁽ᴸ⁾ = J⁽ᴸ⁾ᵀ ∂C/∂a⁽ᴸ⁾</item>
/// <item>δ⁽ˡ⁾ = J⁽ˡ⁾ᵀ (W⁽ˡ⁺¹⁾ᵀ δ⁽ˡ⁺¹⁾)</item>
/// <item>∂C/∂b⁽ˡ⁾ = δ⁽ˡ⁾</item>
/// <item>∂C/∂W⁽ˡ⁾ = δ⁽ˡ⁾ a⁽ˡ⁻¹⁾ᵀ</item>
/// </list>
/// Source: Rumelhart, Hinton and Williams, 1986; in this form Nielsen, "Neural Networks and Deep Learning", 2015.
/// </summary>
/// <param name="Cost">C of this sample.</param>
/// <param name="Layers">One gradient a layer, from the first hidden layer to the output.</param>
/// <param name="Input">∂C/∂a⁽⁰⁾ = W⁽¹⁾ᵀδ⁽¹⁾: how the cost depends on the sample itself.</param>
public sealed record BackwardTrace(double Cost, IReadOnlyList<LayerGradient> Layers, Vector Input)
{
    /// <summary>All ∂C/∂W and ∂C/∂b in the order of <see cref="MultilayerPerceptron.Parameters"/>.</summary>
    public Vector Gradient => Vector.Concat(Layers.SelectMany(layer => (Vector[])[layer.Weights.Flattened, layer.Biases]));

    /// <summary>One line a layer, from the output back: δ, then the gradients with their shapes.</summary>
    public override string ToString() => string.Join('\n', Layers.Select(Describe).Reverse());

    private static string Describe(LayerGradient gradient, int index) => string.Create(CultureInfo.InvariantCulture,
        $"layer {index + 1}: ∂C/∂b ({gradient.Biases.Count}) = δ = {gradient.Delta}, " +
        $"∂C/∂W ({gradient.Weights.Shape}) = δ aᵀ = [{string.Join(", ", Enumerable.Range(0, gradient.Weights.Rows).Select(gradient.Weights.Row))}]");

    internal static BackwardTrace Of(ForwardTrace forward, Loss loss, Vector target)
    {
        var gradients = new LayerGradient[forward.Layers.Count];
        var outputGradient = loss.Gradient(forward.Output, target);
        for (var l = gradients.Length - 1; l >= 0; l--)
        {
            var (layer, input, z, _) = forward.Layers[l];
            var delta = layer.Activation.Backward(z, outputGradient);
            gradients[l] = new LayerGradient(delta, Matrix.Outer(delta, input), delta);
            outputGradient = layer.Weights.Transposed * delta;
        }
        return new BackwardTrace(loss.Value(forward.Output, target), gradients, outputGradient);
    }
}

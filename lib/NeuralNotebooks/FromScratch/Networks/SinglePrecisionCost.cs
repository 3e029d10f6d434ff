namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A network's squared error computed in float32: every product, sum, activation and the cost is rounded to 24 bits, as
/// a deep-learning library does by default. It exists to show what that rounding does to a gradient check.
/// </summary>
/// <param name="network">The layers; each activation works entry by entry.</param>
/// <param name="input">x.</param>
/// <param name="target">y.</param>
public sealed class SinglePrecisionCost(MultilayerPerceptron network, Vector input, Vector target)
{
    /// <summary>½‖a − y‖² in float32.</summary>
    /// <param name="parameters">In the order of <see cref="MultilayerPerceptron.Parameters"/>.</param>
    /// <exception cref="ArgumentException">An activation does not work entry by entry.</exception>
    public float At(float[] parameters)
    {
        float[] a = [.. input.Select(x => (float)x)];
        var at = 0;
        foreach (var layer in network.Layers)
        {
            a = Forward(layer, a, parameters.AsSpan(at, layer.ParameterCount));
            at += layer.ParameterCount;
        }
        var sum = 0f;
        for (var i = 0; i < a.Length; i++) sum += (a[i] - (float)target[i]) * (a[i] - (float)target[i]);
        return sum / 2;
    }

    private static float[] Forward(DenseLayer layer, float[] a, ReadOnlySpan<float> parameters)
    {
        if (layer.Activation is not ElementwiseActivation f)
            throw new ArgumentException($"The float32 cost needs activations that work entry by entry, not {layer.Activation}.");
        var output = new float[layer.Outputs];
        for (var i = 0; i < output.Length; i++)
        {
            var z = parameters[layer.Outputs * layer.Inputs + i];
            for (var j = 0; j < a.Length; j++) z += parameters[i * layer.Inputs + j] * a[j];
            output[i] = (float)f.Value(z);
        }
        return output;
    }
}

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A feed-forward network of dense layers: a⁽⁰⁾ = x, z⁽ˡ⁾ = W⁽ˡ⁾a⁽ˡ⁻¹⁾ + b⁽ˡ⁾, a⁽ˡ⁾ = f(z⁽ˡ⁾). It never changes: a step of
/// learning makes a new network from new parameters. Source: Rumelhart, Hinton and Williams, 1986.
/// </summary>
public sealed class MultilayerPerceptron
{
    /// <summary>A network of given layers.</summary>
    /// <param name="layers">At least one; each has as many inputs as the one before has outputs.</param>
    /// <exception cref="ArgumentException">There is no layer, or two of them do not fit.</exception>
    public MultilayerPerceptron(params IReadOnlyList<DenseLayer> layers)
    {
        if (layers.Count == 0) throw new ArgumentException("A network needs at least one layer.", nameof(layers));
        for (var l = 1; l < layers.Count; l++)
            if (layers[l].Inputs != layers[l - 1].Outputs)
                throw new ArgumentException(
                    $"Layer {l + 1} takes {layers[l].Inputs} inputs, but layer {l} has {layers[l - 1].Outputs} outputs.",
                    nameof(layers));
        Layers = [.. layers];
    }

    /// <summary>A network with random weights and biases 0.</summary>
    /// <param name="sizes">The number of inputs, of neurons in each hidden layer, and of outputs, such as [2, 2, 1].</param>
    /// <param name="hidden">The activation of the hidden layers.</param>
    /// <param name="output">The activation of the output layer.</param>
    /// <param name="weights">How weights start: <see cref="Initializer.Xavier"/> or <see cref="Initializer.He"/>.</param>
    /// <param name="random">Where the randomness comes from.</param>
    public static MultilayerPerceptron Create(
        IReadOnlyList<int> sizes, Activation hidden, Activation output,
        Func<SeededRandom, int, int, Matrix> weights, SeededRandom random) =>
        new([.. Enumerable.Range(1, Math.Max(0, sizes.Count - 1)).Select(l =>
            new DenseLayer(weights(random, sizes[l], sizes[l - 1]), Vector.Zeros(sizes[l]),
                l == sizes.Count - 1 ? output : hidden))]);

    /// <summary>The layers, from the first hidden one to the output.</summary>
    public IReadOnlyList<DenseLayer> Layers { get; }

    /// <summary>The forward pass for one sample, with every z and a.</summary>
    /// <param name="input">x, as many entries as the first layer has inputs.</param>
    public ForwardTrace Forward(Vector input)
    {
        var traces = new List<LayerTrace>();
        foreach (var layer in Layers) traces.Add(layer.Forward(traces.Count == 0 ? input : traces[^1].Output));
        return new ForwardTrace(traces);
    }

    /// <summary>The output for one sample.</summary>
    /// <param name="input">x, as many entries as the first layer has inputs.</param>
    public Vector Predict(Vector input) => Layers.Aggregate(input, (a, layer) => layer.Forward(a).Output);

    /// <summary>The outputs for a batch, one sample a row.</summary>
    /// <param name="inputs">X, shape N × (number of inputs).</param>
    public Matrix Predict(Matrix inputs) => Layers.Aggregate(inputs, (a, layer) => layer.Forward(a));

    /// <summary>The backward pass for one sample, with every δ, ∂C/∂W and ∂C/∂b.</summary>
    /// <param name="forward">The forward pass of this network.</param>
    /// <param name="loss">C.</param>
    /// <param name="target">y, as many entries as the network has outputs.</param>
    public BackwardTrace Backward(ForwardTrace forward, Loss loss, Vector target) => BackwardTrace.Of(forward, loss, target);

    /// <summary>The mean cost of samples.</summary>
    /// <param name="inputs">At least one sample.</param>
    /// <param name="targets">A target for each sample.</param>
    /// <param name="loss">C.</param>
    public double Cost(IReadOnlyList<Vector> inputs, IReadOnlyList<Vector> targets, Loss loss)
    {
        Shapes.Paired(inputs.Count, targets.Count);
        return inputs.Zip(targets, (x, y) => loss.Value(Predict(x), y)).Average();
    }

    /// <summary>The gradient of the mean cost, in the order of <see cref="Parameters"/>.</summary>
    /// <inheritdoc cref="Cost"/>
    public Vector Gradient(IReadOnlyList<Vector> inputs, IReadOnlyList<Vector> targets, Loss loss)
    {
        Shapes.Paired(inputs.Count, targets.Count);
        return inputs.Zip(targets, (x, y) => Backward(Forward(x), loss, y).Gradient).Aggregate((sum, g) => sum + g) / inputs.Count;
    }

    /// <summary>All weights and biases in one vector: W⁽¹⁾ row by row, b⁽¹⁾, W⁽²⁾ row by row, b⁽²⁾, …</summary>
    public Vector Parameters => Vector.Concat(Layers.SelectMany(layer => (Vector[])[layer.Weights.Flattened, layer.Biases]));

    /// <summary>The same network with other weights and biases.</summary>
    /// <param name="parameters">In the order of <see cref="Parameters"/>.</param>
    /// <exception cref="ArgumentException">The number of parameters is wrong.</exception>
    public MultilayerPerceptron With(Vector parameters)
    {
        Shapes.Length(parameters, Layers.Sum(layer => layer.ParameterCount), nameof(parameters));
        var at = 0;
        return new([.. Layers.Select(layer =>
        {
            var (start, biases) = (at, at + layer.Outputs * layer.Inputs);
            at += layer.ParameterCount;
            return new DenseLayer(Matrix.From(layer.Outputs, layer.Inputs, (i, j) => parameters[start + i * layer.Inputs + j]),
                Vector.From(layer.Outputs, i => parameters[biases + i]), layer.Activation);
        })]);
    }
}

using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Transfer;

/// <summary>
/// A multilayer perceptron: linear layers "fc1", "fc2", … with ReLU between them. The last layer is the <b>head</b>: it gives one
/// score a class. The layers before it are the body.
/// </summary>
public sealed class Mlp : Module<Tensor, Tensor>
{
    private readonly Linear[] layers;

    /// <summary>A network with fresh weights, drawn layer by layer as PyTorch does.</summary>
    /// <param name="sizes">Numbers of inputs, of hidden neurons layer by layer, and of classes, such as 784, 128, 10.</param>
    public Mlp(params int[] sizes) : base(nameof(Mlp))
    {
        if (sizes.Length < 2 || sizes.Any(size => size < 1))
            throw new ArgumentException($"A network needs at least two sizes of at least 1; these are {string.Join(", ", sizes)}.", nameof(sizes));
        Sizes = [.. sizes];
        layers = [.. sizes.Zip(sizes.Skip(1), (inputs, outputs) => Linear(inputs, outputs))];
        for (var i = 0; i < layers.Length; i++) register_module(LayerName(i), layers[i]);
    }

    /// <summary>Numbers of inputs, of hidden neurons layer by layer, and of classes.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>The layers' names from the input on: "fc1", "fc2", …</summary>
    public IReadOnlyList<string> LayerNames => [.. layers.Select((_, i) => LayerName(i))];

    /// <summary>The last layer's name.</summary>
    public string Head => LayerName(layers.Length - 1);

    /// <summary>Class scores; softmax makes probabilities of them.</summary>
    /// <param name="input">Examples [n, inputs].</param>
    /// <returns>Scores [n, classes].</returns>
    public override Tensor forward(Tensor input) => layers[^1].call(Hidden(input, layers.Length - 1));

    /// <summary>What a layer of the body makes of examples: their representation after its ReLU.</summary>
    /// <param name="input">Examples [n, inputs].</param>
    /// <param name="layer">1 to the number of hidden layers; 0 gives the input.</param>
    /// <returns>Activations [n, neurons].</returns>
    public Tensor Hidden(Tensor input, int layer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(layer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(layer, layers.Length - 1);
        var x = input;
        foreach (var linear in layers.AsSpan(0, layer)) x = functional.relu(linear.call(x));
        return x;
    }

    /// <summary>Another network with the same weights.</summary>
    public Mlp Copy()
    {
        var copy = new Mlp([.. Sizes]);
        copy.load_state_dict(state_dict());
        return copy;
    }

    /// <summary>Another network with the same body and a fresh head: for classes that this network does not know.</summary>
    /// <param name="classes">Number of classes, at least 1.</param>
    public Mlp WithNewHead(int classes)
    {
        var other = new Mlp([.. Sizes.SkipLast(1), classes]);
        var body = state_dict().Where(named => !named.Key.StartsWith(Head + ".", StringComparison.Ordinal)).ToDictionary();
        other.load_state_dict(body, strict: false);
        return other;
    }

    private static string LayerName(int i) => FormattableString.Invariant($"fc{i + 1}");
}

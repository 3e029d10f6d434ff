using NeuralNotebooks.FromScratch;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Tests.FromScratch.Networks;

/// <summary>The hand-derived backward pass in float64 against the engine's autograd in float32.</summary>
public class EngineAgreementTests
{
    private static readonly Vector Input = [0.4, -0.8, 1.3, 0.6];

    private static readonly Dictionary<string, (Activation Ours, Func<Tensor, Tensor> Theirs)> Activations = new()
    {
        ["identity"] = (Activation.Identity, x => x),
        ["sigmoid"] = (Activation.Sigmoid, functional.sigmoid),
        ["tanh"] = (Activation.Tanh, x => functional.tanh(x)),
        ["ReLU"] = (Activation.ReLU, x => functional.relu(x)),
        ["leaky ReLU"] = (Activation.LeakyReLU(), x => functional.leaky_relu(x, 0.01)),
        ["ELU"] = (Activation.ELU(), x => functional.elu(x, 1)),
        ["GELU"] = (Activation.GELU, x => functional.gelu(x)),
        ["softplus"] = (Activation.Softplus, x => functional.softplus(x)),
        ["swish"] = (Activation.Swish, x => functional.silu(x)),
        ["softmax"] = (Activation.Softmax, x => functional.softmax(x, 1)),
    };

    private static readonly Dictionary<string, (Activation Output, Loss Ours, Func<Tensor, Tensor, Tensor> Theirs)> Heads = new()
    {
        ["squared error"] = (Activation.Sigmoid, Loss.SquaredError, (z, y) => 0.5 * functional.mse_loss(z.sigmoid(), y, Reduction.Sum)),
        ["cross-entropy"] = (Activation.Softmax, Loss.CrossEntropy, (z, y) => -(y * functional.softmax(z, 1).log()).sum()),
        ["cross-entropy of logits"] = (Activation.Identity, Loss.CrossEntropyFromLogits, (z, y) => functional.cross_entropy(z, y)),
        ["binary cross-entropy"] = (Activation.Sigmoid, Loss.BinaryCrossEntropy,
            (z, y) => functional.binary_cross_entropy(z.sigmoid(), y, reduction: Reduction.Sum)),
        ["binary cross-entropy of logits"] = (Activation.Identity, Loss.BinaryCrossEntropyFromLogits,
            (z, y) => functional.binary_cross_entropy_with_logits(z, y, reduction: Reduction.Sum)),
    };

    public static TheoryData<string, string> Pairs =>
        [.. from activation in Activations.Keys from head in Heads.Keys select (activation, head)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_gradient_by_hand_is_the_engines(string activation, string head)
    {
        var (ours, theirs) = Activations[activation];
        var (output, loss, cost) = Heads[head];
        var net = MultilayerPerceptron.Create([4, 6, 5, 3], ours, output, Initializer.Xavier, new SeededRandom(1));
        Vector target = [0, 0, 1];
        var byHand = net.Backward(net.Forward(Input), loss, target).Gradient;
        var byEngine = EngineGradient(net, theirs, z => cost(z, Float(target, 1, 3)));
        Assert.InRange((byHand - byEngine).Norm / byHand.Norm, 0, 1e-6);
    }

    private static Vector EngineGradient(MultilayerPerceptron net, Func<Tensor, Tensor> activation, Func<Tensor, Tensor> cost)
    {
        using var scope = NewDisposeScope();
        var layers = net.Layers.Select(layer => (
            Weights: Float(layer.Weights.Flattened, layer.Outputs, layer.Inputs).requires_grad_(),
            Biases: Float(layer.Biases, layer.Outputs).requires_grad_())).ToList();
        var a = Float(Input, 1, 4);
        foreach (var (weights, biases) in layers.SkipLast(1)) a = activation(functional.linear(a, weights, biases));
        cost(functional.linear(a, layers[^1].Weights, layers[^1].Biases)).backward();
        return Vector.Concat(layers.SelectMany(layer => new[] { layer.Weights, layer.Biases })
            .Select(p => (Vector)p.grad!.data<float>().Select(g => (double)g).ToArray()));
    }

    private static Tensor Float(Vector values, params long[] shape) => tensor(values.Select(v => (float)v).ToArray()).view(shape);
}

using System.Runtime.InteropServices;
using TorchSharp.Elementwise;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>The vector–Jacobian product of one operation: from ∂C/∂output to ∂C/∂input for each input.</summary>
/// <param name="gradient">∂C/∂output, of the output's shape.</param>
/// <param name="node">Gives what the forward pass saved, and which inputs need a gradient.</param>
/// <returns>One gradient an input, of the input's shape, or null where none is needed.</returns>
internal delegate Tensor?[] BackwardFormula(Tensor gradient, Node node);

/// <summary>
/// One operation in the graph that a forward pass leaves behind. A node knows the nodes that made its inputs and what
/// its formula needs of the forward pass; <see cref="BackwardPass"/> walks from the loss to the leaves along them.
/// </summary>
internal sealed class Node
{
    private readonly BackwardFormula formula;
    private SavedTensor[]? saved;
    private long[][] shapes = [];
    private ScalarType[] types = [];

    /// <summary>A node whose formula needs nothing of the forward pass.</summary>
    public Node(string name, History[] inputs, BackwardFormula formula)
    {
        Name = name;
        this.formula = formula;
        saved = [];
        Inputs = Array.ConvertAll(inputs, input => input.RequiresGrad ? input : null);
    }

    /// <summary>The operation's name, as errors give it.</summary>
    public string Name { get; }

    /// <summary>The history of each input; null where no gradient flows.</summary>
    public History?[] Inputs { get; }

    public bool Needs(int input) => Inputs[input] is not null;

    /// <summary>A gradient in the shape and type of an input: summed over the dimensions that broadcasting stretched.</summary>
    /// <returns>Null where none is needed.</returns>
    public Tensor? Fit(Tensor gradient, int input)
    {
        if (!Needs(input)) return null;
        var fitted = Broadcast.SumTo(gradient, shapes[input]);
        return fitted.dtype == types[input] ? fitted : fitted.to_type(types[input]);
    }

    /// <summary>Zeros for every input: what the gradient of a step function is.</summary>
    public Tensor?[] Zeros()
    {
        var gradients = new Tensor?[Inputs.Length];
        for (var i = 0; i < gradients.Length; i++)
            if (Needs(i)) gradients[i] = zeros(shapes[i], types[i]);
        return gradients;
    }

    /// <summary>The shape of an input.</summary>
    public long[] Shape(int input) => shapes[input];

    /// <summary>A value of the forward pass, by the order in which it was given to <see cref="Record"/>.</summary>
    public Tensor Saved(int index) => saved is null
        ? throw new ExternalException(
            $"Trying to backward through the graph a second time: {Name} has already freed what it saved. " +
            "Pass retain_graph: true to the first backward() when you need a second one.")
        : saved[index].Unpack(Name);

    public Tensor?[] Backward(Tensor gradient) => formula(gradient, this);

    /// <summary>Lets go of what the forward pass saved.</summary>
    public void Release()
    {
        foreach (var tensor in saved ?? []) tensor.Release();
        saved = null;
    }

    /// <summary>Whether an operation on these inputs is recorded.</summary>
    public static bool IsNeeded(params ReadOnlySpan<Tensor> inputs)
    {
        if (!GradMode.IsEnabled) return false;
        foreach (var input in inputs)
            if (input.History.RequiresGrad)
                return true;
        return false;
    }

    /// <summary>
    /// Makes <paramref name="result"/> the outcome of a recorded operation, if recording is on and any input needs it.
    /// </summary>
    /// <param name="result">A new tensor with no history.</param>
    /// <param name="name">The operation's name.</param>
    /// <param name="inputs">The operation's inputs.</param>
    /// <param name="saved">What the formula needs; may contain <paramref name="result"/> itself.</param>
    /// <param name="formula">Must not capture tensors: their owner may dispose of them before the backward pass.</param>
    /// <returns><paramref name="result"/>.</returns>
    public static Tensor Record(Tensor result, string name, Tensor[] inputs, Tensor[] saved, BackwardFormula formula)
    {
        if (!IsNeeded(inputs)) return result;
        var node = new Node(name, Array.ConvertAll(inputs, input => input.History), formula);
        node.shapes = Array.ConvertAll(inputs, input => input.Sizes.ToArray());
        node.types = Array.ConvertAll(inputs, input => input.dtype);
        result.History.Creator = node;
        node.saved = Array.ConvertAll(saved, tensor => new SavedTensor(tensor));
        return result;
    }
}

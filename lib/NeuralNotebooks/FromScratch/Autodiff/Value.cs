using System.Globalization;

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A number that remembers how it was computed: operators build a graph, and <see cref="Backward"/> walks it from the result
/// to the inputs and applies the chain rule, ∂y/∂u = Σ ∂y/∂v · ∂v/∂u over every v that uses u. This is reverse-mode automatic
/// differentiation on scalars. Source: Linnainmaa, 1970; as a teaching tool Karpathy's micrograd, 2020.
/// </summary>
public sealed class Value
{
    private Value(string operation, double data, params Operand[] operands) =>
        (Data, Operation, Operands) = (data, operation, operands);

    /// <summary>An input: a number that nothing computed.</summary>
    /// <param name="data">The number.</param>
    /// <param name="name">What the graph calls it, such as <c>w</c>.</param>
    public Value(double data, string name = "") : this("", data) => Name = name;

    /// <summary>The number.</summary>
    public double Data { get; }

    /// <summary>∂y/∂(this), once <see cref="Backward"/> was called on y.</summary>
    public double Gradient { get; private set; }

    /// <summary>What the graph calls this value; may be empty.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What made this value, such as <c>+</c> or <c>tanh</c>; empty for an input.</summary>
    public string Operation { get; }

    /// <summary>What it was made from, each with its local derivative; empty for an input.</summary>
    public IReadOnlyList<Operand> Operands { get; }

    /// <summary>Names this value for the graph, and returns it.</summary>
    /// <param name="name">Such as <c>z</c>.</param>
    public Value As(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Sets the gradient of every value that this one depends on, and 1 as its own. Gradients of
    /// an earlier call are replaced.</summary>
    public void Backward()
    {
        var graph = Graph();
        foreach (var value in graph) value.Gradient = 0;
        Gradient = 1;
        foreach (var value in graph.Reverse())
            foreach (var (operand, localDerivative) in value.Operands)
                operand.Gradient += value.Gradient * localDerivative;
    }

    /// <summary>Every value that this one depends on, operands before what uses them, this one last.</summary>
    public IReadOnlyList<Value> Graph() => TopologicalOrder.Of(this);

    /// <summary>a + b; both local derivatives are 1.</summary>
    public static Value operator +(Value a, Value b) => new("+", a.Data + b.Data, new(a, 1), new(b, 1));

    /// <summary>a − b; local derivatives 1 and −1.</summary>
    public static Value operator -(Value a, Value b) => new("−", a.Data - b.Data, new(a, 1), new(b, -1));

    /// <summary>a·b; local derivatives b and a.</summary>
    public static Value operator *(Value a, Value b) => new("×", a.Data * b.Data, new(a, b.Data), new(b, a.Data));

    /// <summary>a/b; local derivatives 1/b and −a/b².</summary>
    public static Value operator /(Value a, Value b) =>
        new("÷", a.Data / b.Data, new(a, 1 / b.Data), new(b, -a.Data / (b.Data * b.Data)));

    /// <summary>−a; local derivative −1.</summary>
    public static Value operator -(Value a) => new("neg", -a.Data, new Operand(a, -1));

    /// <summary>A number without a name becomes an input.</summary>
    public static implicit operator Value(double data) => new(data);

    /// <summary>aⁿ for a fixed n; local derivative n·aⁿ⁻¹.</summary>
    /// <param name="exponent">n.</param>
    public Value Pow(double exponent) => new(string.Create(CultureInfo.InvariantCulture, $"^{exponent}"),
        Math.Pow(Data, exponent),
        new Operand(this, exponent == 0 ? 0 : exponent * Math.Pow(Data, exponent - 1)));

    /// <summary>eᵃ; local derivative eᵃ.</summary>
    public Value Exp() => new("exp", Math.Exp(Data), new Operand(this, Math.Exp(Data)));

    /// <summary>ln a; local derivative 1/a.</summary>
    public Value Log() => new("ln", Math.Log(Data), new Operand(this, 1 / Data));

    /// <summary>f(a); local derivative f′(a).</summary>
    /// <param name="f">An activation function of one number.</param>
    public Value Apply(ElementwiseActivation f) => new(f.Name, f.Value(Data), new Operand(this, f.Derivative(Data)));

    /// <summary>tanh a.</summary>
    public Value Tanh() => Apply(Activation.Tanh);

    /// <summary>σ(a).</summary>
    public Value Sigmoid() => Apply(Activation.Sigmoid);

    /// <summary>max(a, 0).</summary>
    public Value ReLU() => Apply(Activation.ReLU);

    /// <summary>Name, number and gradient, such as <c>w = -3 (gradient 2)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Name.Length > 0 ? Name : Operation.Length > 0 ? Operation : "input")} = {Data:G6} (gradient {Gradient:G6})");
}

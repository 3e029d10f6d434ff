namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The threshold logic unit of McCulloch and Pitts: inputs and output are true or false. It fires if no inhibitory input is
/// active and at least θ excitatory inputs are. A single active inhibitory input always silences it: inhibition is absolute.
/// Source: McCulloch and Pitts, "A logical calculus of the ideas immanent in nervous activity", 1943.
/// </summary>
/// <param name="Excitatory">The number of excitatory inputs, 0 or more.</param>
/// <param name="Inhibitory">The number of inhibitory inputs, 0 or more.</param>
/// <param name="Threshold">θ, the number of active excitatory inputs that it takes, 0 or more.</param>
public sealed record McCullochPittsNeuron(int Excitatory, int Inhibitory, int Threshold)
{
    private const int MostInputsInTable = 16;

    /// <summary>The number of excitatory inputs.</summary>
    public int Excitatory { get; } = NotNegative(Excitatory, nameof(Excitatory));

    /// <summary>The number of inhibitory inputs.</summary>
    public int Inhibitory { get; } = NotNegative(Inhibitory, nameof(Inhibitory));

    /// <summary>θ, the number of active excitatory inputs that it takes.</summary>
    public int Threshold { get; } = NotNegative(Threshold, nameof(Threshold));

    /// <summary>Fires if all n inputs are active: θ = n.</summary>
    /// <param name="inputs">n, at least 1.</param>
    public static McCullochPittsNeuron And(int inputs = 2) => new(inputs, 0, inputs);

    /// <summary>Fires if at least one of n inputs is active: θ = 1.</summary>
    /// <param name="inputs">n, at least 1.</param>
    public static McCullochPittsNeuron Or(int inputs = 2) => new(inputs, 0, 1);

    /// <summary>Fires unless its one input, which inhibits, is active: θ = 0.</summary>
    public static McCullochPittsNeuron Not() => new(0, 1, 0);

    /// <summary>Fires if its excitatory input is active and its inhibitory one is not: a ∧ ¬b. Two of these and
    /// an OR make XOR.</summary>
    public static McCullochPittsNeuron AndNot() => new(1, 1, 1);

    /// <summary>Whether the neuron fires.</summary>
    /// <param name="inputs">All excitatory inputs, then all inhibitory ones.</param>
    /// <exception cref="ArgumentException">The number of inputs is wrong.</exception>
    public bool Fires(params ReadOnlySpan<bool> inputs)
    {
        if (inputs.Length != Excitatory + Inhibitory)
            throw new ArgumentException(
                $"This neuron has {Excitatory} excitatory and {Inhibitory} inhibitory inputs, but got {inputs.Length}.",
                nameof(inputs));
        return !inputs[Excitatory..].Contains(true) && inputs[..Excitatory].Count(true) >= Threshold;
    }

    /// <summary>Every combination of inputs, false before true and the last input changing fastest, with the output.</summary>
    /// <exception cref="InvalidOperationException">There are more than 16 inputs: the table would have 2ⁿ rows.</exception>
    public IReadOnlyList<(bool[] Inputs, bool Output)> TruthTable()
    {
        var count = Excitatory + Inhibitory;
        if (count > MostInputsInTable)
            throw new InvalidOperationException($"A truth table is for at most {MostInputsInTable} inputs, not {count}.");
        return [.. Enumerable.Range(0, 1 << count).Select(row => Enumerable.Range(0, count)
            .Select(i => (row >> (count - 1 - i) & 1) == 1).ToArray()).Select(inputs => (inputs, Fires(inputs)))];
    }

    private static int NotNegative(int count, string name) => count >= 0 ? count
        : throw new ArgumentOutOfRangeException(name, count, "A number of inputs, or a threshold, is 0 or more.");
}

using System.Globalization;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The sizes of a stack of recurrent layers, and its parameters.</summary>
/// <param name="Name">The layer's name, for errors.</param>
/// <param name="Inputs">Features of the input.</param>
/// <param name="Hidden">H, the features of the state.</param>
/// <param name="Layers">How many layers: each reads the outputs of the one before.</param>
/// <param name="HasBias">Whether there are biases.</param>
/// <param name="BatchFirst">Whether the input is [N × T × inputs] rather than [T × N × inputs].</param>
/// <param name="Dropout">The probability that an output is dropped on its way to the next layer.</param>
/// <param name="IsBidirectional">Whether each layer also reads the sequence from its end.</param>
internal sealed record RecurrentShape(
    string Name, long Inputs, long Hidden, long Layers, bool HasBias, bool BatchFirst, double Dropout, bool IsBidirectional)
{
    public int Directions => IsBidirectional ? 2 : 1;

    /// <summary>Parameters of one layer in one direction: weights and biases for the input and for the state.</summary>
    public int ParametersPerCell => HasBias ? 4 : 2;

    /// <exception cref="ExternalException">A size is less than 1, or dropout no probability.</exception>
    public void Check()
    {
        void AtLeastOne(string name, long value)
        {
            if (value >= 1) return;
            var found = value.ToString(CultureInfo.InvariantCulture);
            throw new ExternalException($"{Name}: {name} is {found}; it must be at least 1.");
        }

        AtLeastOne("inputSize", Inputs);
        AtLeastOne("hiddenSize", Hidden);
        AtLeastOne("numLayers", Layers);
        nn.functional.CheckProbability(Dropout);
    }

    /// <summary>The parameters with PyTorch's names, in its order and with its first values: uniform on ±1/√H.</summary>
    public IEnumerable<(string Name, Parameter Parameter)> NewParameters(int gates, ScalarType? dtype, Device? device)
    {
        var bound = 1 / Math.Sqrt(Hidden);
        Parameter Uniform(params long[] shape) => new TableParameter(nn.init.uniform_(empty(shape, dtype, device), -bound, bound));
        for (var layer = 0; layer < Layers; layer++)
            for (var direction = 0; direction < Directions; direction++)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"_l{layer}{(direction == 1 ? "_reverse" : "")}");
                var inputs = layer == 0 ? Inputs : Hidden * Directions;
                yield return ("weight_ih" + place, Uniform(gates * Hidden, inputs));
                yield return ("weight_hh" + place, Uniform(gates * Hidden, Hidden));
                if (!HasBias) continue;
                yield return ("bias_ih" + place, Uniform(gates * Hidden));
                yield return ("bias_hh" + place, Uniform(gates * Hidden));
            }
    }

    /// <summary>The state before the first step, if none is given.</summary>
    public Tensor Zeros(Tensor input) =>
        zeros([Layers * Directions, input.Rank == 3 ? input.shape[BatchFirst ? 0 : 1] : 0, Hidden], input.dtype);

    /// <exception cref="ExternalException">A shape does not fit; the message names it and what was expected.</exception>
    public void Check(Tensor input, IEnumerable<Tensor> states)
    {
        var steps = BatchFirst ? "N × T" : "T × N";
        if (input.Rank != 3 || input.shape[2] != Inputs)
            throw new ExternalException($"{Name}: the input has shape {Shape.Text(input.Sizes)}; expected [{steps} × {Inputs}].");
        var (length, examples) = BatchFirst ? (input.shape[1], input.shape[0]) : (input.shape[0], input.shape[1]);
        if (length == 0) throw new ExternalException($"{Name}: the sequence is empty; the input has shape {Shape.Text(input.Sizes)}.");
        long[] expected = [Layers * Directions, examples, Hidden];
        foreach (var state in states)
            if (!state.Sizes.SequenceEqual(expected))
                throw new ExternalException(
                    $"{Name}: the first state has shape {Shape.Text(state.Sizes)}; expected {Shape.Text(expected)} "
                    + $"for an input of shape {Shape.Text(input.Sizes)}.");
    }
}

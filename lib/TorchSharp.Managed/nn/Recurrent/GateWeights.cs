using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// A weight matrix and bias, divided among gates once for a whole sequence: so what a gate computes is contiguous, and its
/// gradient is put into its place in the matrix once, not at each step.
/// </summary>
internal sealed class GateWeights(Parameter weight, Parameter? bias, int gates)
{
    private readonly Tensor[] weights = weight.chunk(gates), biases = bias?.chunk(gates) ?? [];

    /// <summary>W·x + b for each gate, [N × H].</summary>
    public Tensor[] Apply(Tensor x) =>
        [.. weights.Select((gate, i) => nn.functional.linear(x, gate, biases.Length == 0 ? null : biases[i]))];
}

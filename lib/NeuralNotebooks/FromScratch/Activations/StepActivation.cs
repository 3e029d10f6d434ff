namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The step f(z) = 1 for z ≥ 0, else 0; f′(z) = 0 wherever it exists, so nothing can be learned through it by gradients.
/// Source: Heaviside; as a neuron's threshold in McCulloch and Pitts, 1943.
/// </summary>
internal sealed class StepActivation : ElementwiseActivation
{
    public override string Name => "step";

    public override double? Kink => 0;

    public override double Value(double z) => double.IsNaN(z) ? z : z >= 0 ? 1 : 0;

    public override double Derivative(double z) => double.IsNaN(z) ? z : 0;
}

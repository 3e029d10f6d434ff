namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The rectifier f(z) = z for z &gt; 0, else s·z; f′(z) = 1 for z &gt; 0, else s. ReLU has the slope s = 0, leaky ReLU a
/// small one.
/// Source: Fukushima, 1969; Nair and Hinton, 2010 (ReLU); Maas, Hannun and Ng, 2013 (leaky).
/// </summary>
internal sealed class LeakyReLUActivation(string name, double slope) : ElementwiseActivation
{
    public override string Name => name;

    public override double? Kink => 0;

    // With slope 0 the product would make NaN of −∞.
    public override double Value(double z) => z > 0 || double.IsNaN(z) ? z : slope == 0 ? 0 : slope * z;

    public override double Derivative(double z) => double.IsNaN(z) ? z : z > 0 ? 1 : slope;
}

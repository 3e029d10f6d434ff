namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The squared error C = ½‖a − y‖² = ½Σ(aᵢ − yᵢ)²; ∂C/∂a = a − y. The ½ makes the gradient plain.
/// Source: Legendre, 1805 (least squares).
/// </summary>
internal sealed class SquaredErrorLoss : Loss
{
    public override string Name => "squared error";

    private protected override double ValueOf(Vector a, Vector y)
    {
        var error = a - y;
        return error.Dot(error) / 2;
    }

    private protected override Vector GradientOf(Vector a, Vector y) => a - y;
}

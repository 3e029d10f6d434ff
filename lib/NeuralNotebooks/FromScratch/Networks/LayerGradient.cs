namespace NeuralNotebooks.FromScratch;

/// <summary>How the cost of one sample depends on one layer with m neurons over n inputs.</summary>
/// <param name="Delta">δ⁽ˡ⁾ = ∂C/∂z⁽ˡ⁾, shape (m).</param>
/// <param name="Weights">∂C/∂W⁽ˡ⁾ = δ⁽ˡ⁾ a⁽ˡ⁻¹⁾ᵀ, shape m × n, as W itself.</param>
/// <param name="Biases">∂C/∂b⁽ˡ⁾ = δ⁽ˡ⁾, shape (m).</param>
public sealed record LayerGradient(Vector Delta, Matrix Weights, Vector Biases);

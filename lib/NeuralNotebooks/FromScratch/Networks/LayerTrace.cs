namespace NeuralNotebooks.FromScratch;

/// <summary>What one layer computed for one sample.</summary>
/// <param name="Layer">The layer, with m neurons over n inputs.</param>
/// <param name="Input">a⁽ˡ⁻¹⁾, shape (n).</param>
/// <param name="Sums">z⁽ˡ⁾ = W⁽ˡ⁾a⁽ˡ⁻¹⁾ + b⁽ˡ⁾, shape (m).</param>
/// <param name="Output">a⁽ˡ⁾ = f(z⁽ˡ⁾), shape (m).</param>
public sealed record LayerTrace(DenseLayer Layer, Vector Input, Vector Sums, Vector Output);

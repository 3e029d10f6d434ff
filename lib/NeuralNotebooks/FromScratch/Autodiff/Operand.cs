namespace NeuralNotebooks.FromScratch;

/// <summary>An edge of the graph of a <see cref="FromScratch.Value"/>: what a result v was made from.</summary>
/// <param name="Value">The operand u.</param>
/// <param name="LocalDerivative">∂v/∂u at the operands' numbers.</param>
public readonly record struct Operand(Value Value, double LocalDerivative);

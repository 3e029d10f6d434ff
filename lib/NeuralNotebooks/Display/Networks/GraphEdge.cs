namespace NeuralNotebooks.Display;

/// <summary>The use of one value by another in a <see cref="ComputationGraph"/>.</summary>
/// <param name="From">The index of the operand.</param>
/// <param name="To">The index of what uses it; larger than <paramref name="From"/>.</param>
/// <param name="LocalDerivative">The derivative of the one with respect to the other; null if it isn't to be shown.</param>
public sealed record GraphEdge(int From, int To, double? LocalDerivative = null);

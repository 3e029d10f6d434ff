namespace NeuralNotebooks.Display;

/// <summary>A value in a <see cref="ComputationGraph"/>.</summary>
/// <param name="Name">What it is called, such as <c>w</c>; empty for none.</param>
/// <param name="Operation">What made it, such as <c>+</c> or <c>tanh</c>; empty for an input.</param>
/// <param name="Value">The number.</param>
/// <param name="Gradient">The derivative of the result with respect to it; null if it isn't known.</param>
public sealed record GraphNode(string Name, string Operation, double Value, double? Gradient = null);

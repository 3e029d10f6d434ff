namespace NeuralNotebooks.Classical;

/// <summary>A training example that lies near.</summary>
/// <param name="Index">Its place among the training examples, from 0.</param>
/// <param name="Label">Its class.</param>
/// <param name="Distance">Its Euclidean distance, in units of the features.</param>
public readonly record struct Neighbour(int Index, int Label, double Distance);

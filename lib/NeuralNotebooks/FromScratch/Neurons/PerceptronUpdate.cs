namespace NeuralNotebooks.FromScratch;

/// <summary>One application of the perceptron's learning rule that changed something.</summary>
/// <param name="Epoch">The pass over the samples, from 1.</param>
/// <param name="Sample">The index of the sample that was on the wrong side.</param>
/// <param name="Input">That sample, shape (n).</param>
/// <param name="Label">Its label, +1 or −1.</param>
/// <param name="Before">The perceptron before the update.</param>
/// <param name="After">The perceptron after the update.</param>
public sealed record PerceptronUpdate(int Epoch, int Sample, Vector Input, int Label, Perceptron Before, Perceptron After);

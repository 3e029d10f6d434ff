using NeuralNotebooks.Training;

namespace NeuralNotebooks.Transfer;

/// <summary>What one recipe reached with one number of examples.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Shots">Labelled examples of each class; 0 for the source network as it is.</param>
/// <param name="Accuracy">Accuracy on the test set, from 0 to 1, one value a draw.</param>
public sealed record FewShotCell(FineTuningRecipe Recipe, int Shots, Spread Accuracy);

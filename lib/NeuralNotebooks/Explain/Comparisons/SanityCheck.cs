using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Explain;

/// <summary>
/// Asks whether explanations depend on what a model has learned: each input is explained twice, by the trained model and with its
/// weights shuffled. A method whose pictures look alike speaks of the input, not of the model: it fails.
/// </summary>
/// <remarks>J. Adebayo, J. Gilmer, M. Muelly, I. Goodfellow, M. Hardt, B. Kim, "Sanity checks for saliency maps", NeurIPS 2018.</remarks>
public static class SanityCheck
{
    /// <summary>Runs the check. Explained is the class that the trained model predicts.</summary>
    /// <param name="model">The trained model, from inputs [n, features] to outputs [n, classes]; afterwards it is as before.</param>
    /// <param name="inputs">What to explain, at least one.</param>
    /// <param name="methods">How, at least one.</param>
    /// <param name="kind">Which number of the class.</param>
    /// <param name="seed">Chooses the random models: another one for each input.</param>
    /// <param name="parameters">Which parameters or layers are shuffled: see <see cref="RandomisedWeights"/>; null for all.</param>
    public static ExplanationComparison Of(
        Module<Tensor, Tensor> model, IReadOnlyList<ImageInput> inputs, IReadOnlyList<IExplainer<ModelScore>> methods,
        ScoreKind kind = ScoreKind.Output, long seed = 1, string[]? parameters = null)
    {
        ExplanationComparison.Check(inputs, methods);
        ModelScore[] scores = [.. inputs.Select(input => ModelScore.OfPrediction(model, input, kind))];
        Explanation[] Explained(int i) => ExplanationComparison.Explained(scores[i], inputs[i], methods);
        Explanation[][] trained = [.. inputs.Select((_, i) => Explained(i))];
        Explanation[][] shuffled = [.. inputs.Select((_, i) =>
        {
            using var randomised = RandomisedWeights.Of(model, seed + i, parameters ?? []);
            return Explained(i);
        })];
        var label = parameters is null ? "shuffled weights" : $"shuffled {string.Join(", ", parameters)}";
        return new ExplanationComparison(methods, ("trained weights", trained), (label, shuffled));
    }
}

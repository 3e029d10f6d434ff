using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>
/// Keeps the weights of each neuron within a ball: a row that is longer than c is shortened to c after each step. Large learning
/// rates then can't make weights explode, which is why it goes well with dropout.
/// N. Srivastava, G. Hinton, A. Krizhevsky, I. Sutskever and R. Salakhutdinov, "Dropout: a simple way to prevent neural networks from
/// overfitting", 2014.
/// </summary>
/// <param name="longest">c, the greatest Euclidean length of a neuron's incoming weights, above 0; the paper uses 3 to 4.</param>
public sealed class MaxNorm(double longest) : ITrainingHook
{
    /// <inheritdoc/>
    public void AfterStep(Module<Tensor, Tensor> model)
    {
        using var quiet = no_grad();
        foreach (var weight in Weights.Of(model))
        {
            using var lengths = weight.norm(1, keepdim: true);
            using var longer = lengths.clamp_min(longest);
            using var factor = longest / longer;
            weight.mul_(factor);
        }
    }
}

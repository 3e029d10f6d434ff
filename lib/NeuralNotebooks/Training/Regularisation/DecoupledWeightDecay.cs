using NeuralNotebooks.FromScratch;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>
/// Shrinks all weights a little before each step: w ← (1 − αλ)·w. With plain gradient descent it equals an L2 penalty ½λ‖w‖²; with
/// momentum or Adam, which average and rescale gradients, it does not, because the decay goes past them. With Adam it makes AdamW.
/// I. Loshchilov and F. Hutter, "Decoupled weight decay regularization", 2019.
/// </summary>
/// <param name="optimizer">Its first group's learning rate is α.</param>
/// <param name="strength">λ, 0 or more.</param>
public sealed class DecoupledWeightDecay(optim.Optimizer optimizer, double strength) : ITrainingHook
{
    /// <inheritdoc/>
    public void BeforeStep(Module<Tensor, Tensor> model)
    {
        using var quiet = no_grad();
        var keep = 1 - optimizer.ParamGroups.First().LearningRate * strength;
        foreach (var weight in Weights.Of(model)) weight.mul_(keep);
    }
}

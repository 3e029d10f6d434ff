using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>
/// An L1 penalty λ‖w‖₁ as the step that solves it exactly: after each step of the optimiser every weight moves by αλ towards 0, and
/// stops there: w ← sign(w)·max(|w| − αλ, 0). Weights become exactly 0, which adding the penalty to the loss never reaches.
/// I. Daubechies, M. Defrise and C. De Mol, "An iterative thresholding algorithm for linear inverse problems", 2004.
/// </summary>
/// <param name="optimizer">Its first group's learning rate is α.</param>
/// <param name="strength">λ, 0 or more.</param>
/// <remarks>With momentum μ a gradient moves a weight by α/(1 − μ) in all, but this step by α: λ then counts 1 − μ of what it says.</remarks>
public sealed class L1Shrinkage(optim.Optimizer optimizer, double strength) : ITrainingHook
{
    /// <inheritdoc/>
    public void AfterStep(Module<Tensor, Tensor> model)
    {
        using var quiet = no_grad();
        var distance = optimizer.ParamGroups.First().LearningRate * strength;
        foreach (var weight in Weights.Of(model))
        {
            // w − clamp(w, −d, d) is the same: 0 within ±d, and d nearer to 0 outside.
            using var moved = weight.clamp(-distance, distance);
            weight.sub_(moved);
        }
    }
}

using NeuralNotebooks.FromScratch;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>Gives the optimiser another learning rate in each epoch.</summary>
/// <param name="optimizer">All its groups get the same rate.</param>
/// <param name="schedule">The rate of epoch e is <c>schedule.At(e − 1)</c>.</param>
public sealed class LearningRateSchedule(optim.Optimizer optimizer, Schedule schedule) : ITrainingHook
{
    /// <inheritdoc/>
    public void BeforeEpoch(int epoch, Module<Tensor, Tensor> model)
    {
        foreach (var group in optimizer.ParamGroups) group.LearningRate = schedule.At(epoch - 1);
    }
}

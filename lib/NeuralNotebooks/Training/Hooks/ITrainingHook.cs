using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>Something that takes part in a training run: it changes what is trained, or ends the run early.</summary>
public interface ITrainingHook
{
    /// <summary>Called before each epoch, and again when a run resumes in the middle of one: twice must do the same as once.</summary>
    /// <param name="epoch">1, 2, …</param>
    /// <param name="model">The model that is trained.</param>
    void BeforeEpoch(int epoch, Module<Tensor, Tensor> model) { }

    /// <summary>Called before each step of the optimiser, when the gradients are there; inside a dispose scope.</summary>
    /// <param name="model">The model with its gradients.</param>
    void BeforeStep(Module<Tensor, Tensor> model) { }

    /// <summary>Called after each step of the optimiser, inside a dispose scope.</summary>
    /// <param name="model">The model as the step left it.</param>
    void AfterStep(Module<Tensor, Tensor> model) { }

    /// <summary>Called after each epoch.</summary>
    /// <param name="record">What the epoch gave.</param>
    /// <param name="model">The model as it is now.</param>
    /// <returns>Whether to go on.</returns>
    bool AfterEpoch(EpochRecord record, Module<Tensor, Tensor> model) => true;

    /// <summary>Called when the run is over.</summary>
    /// <param name="model">The trained model.</param>
    void AfterTraining(Module<Tensor, Tensor> model) { }

    /// <summary>What the hook must remember when the run is interrupted, by name, for a checkpoint. The tensors stay the hook's.</summary>
    IReadOnlyDictionary<string, Tensor> State() => new Dictionary<string, Tensor>();

    /// <summary>Takes back what <see cref="State"/> gave, when a run resumes.</summary>
    /// <param name="state">The tensors by name; they are disposed of afterwards.</param>
    void Restore(IReadOnlyDictionary<string, Tensor> state) { }
}

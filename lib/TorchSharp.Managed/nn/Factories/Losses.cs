using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>−log softmax(x)[target]; see <see cref="functional.cross_entropy"/>.</summary>
        public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) =>
            new(weight, ignore_index, reduction);

        /// <summary>−x[target]; see <see cref="functional.nll_loss"/>.</summary>
        public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

        /// <summary>(x − y)²; see <see cref="functional.mse_loss"/>.</summary>
        public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>|x − y|; see <see cref="functional.l1_loss"/>.</summary>
        public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>The squared error near the target, the absolute error further away; see <see cref="functional.smooth_l1_loss"/>.</summary>
        public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1) => new(reduction, beta);

        /// <summary>Half the squared error near the target, a line further away; see <see cref="functional.huber_loss"/>.</summary>
        public static HuberLoss HuberLoss(double delta = 1, Reduction reduction = Reduction.Mean) => new(delta, reduction);

        /// <summary>q·(log q − log p); see <see cref="functional.kl_div"/>.</summary>
        public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) => new(log_target, reduction);

        /// <summary>−y·log p − (1 − y)·log(1 − p); see <see cref="functional.binary_cross_entropy"/>.</summary>
        public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

        /// <summary>
        /// −y·log σ(x) − (1 − y)·log(1 − σ(x)); see <see cref="functional.binary_cross_entropy_with_logits"/>.
        /// </summary>
        public static BCEWithLogitsLoss BCEWithLogitsLoss(
            Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) => new(weight, reduction, pos_weights);
    }
}

using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The target that cross-entropy and negative log-likelihood ignore when none is named.</summary>
            internal const long IgnoredByDefault = -100;

            /// <summary>−log softmax(input)[target]: log-softmax and negative log-likelihood in one.</summary>
            /// <param name="input">Logits, of shape [N × C], [C] or [N × C × …].</param>
            /// <param name="target">Classes 0 … C − 1 as Int64, of shape [N], [] or [N × …]; or probabilities of the input's shape.</param>
            /// <param name="weight">One weight a class; null for equal weights.</param>
            /// <param name="ignore_index">A target that counts as no example.</param>
            /// <param name="reduction">What becomes of the examples' losses; a weighted mean divides by the targets' weights.</param>
            /// <param name="label_smoothing">The share, from 0 to 1, of the target's probability that is spread over all classes.</param>
            /// <exception cref="System.Runtime.InteropServices.ExternalException">Shapes or types do not fit, or a target is no class.</exception>
            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = IgnoredByDefault,
                Reduction reduction = Reduction.Mean, double label_smoothing = 0)
            {
                if (!(label_smoothing is >= 0 and <= 1))
                    throw Operation.Error(
                        "cross_entropy", string.Create(CultureInfo.InvariantCulture, $"label_smoothing must be from 0 to 1, not {label_smoothing}."));
                return target.dtype.IsFloatingPoint()
                    ? CrossEntropyOfProbabilities(input, target, weight, reduction, label_smoothing)
                    : OverClasses(input, target, weight, new ClassLoss(ignore_index, label_smoothing, reduction, FromLogits: true));
            }

            /// <summary>Negative log-likelihood, −input[target].</summary>
            /// <param name="input">Log-probabilities, of shape [N × C], [C] or [N × C × …].</param>
            /// <param name="target">Classes 0 … C − 1 as Int64, of shape [N], [] or [N × …]; −100 counts as no example.</param>
            /// <param name="weight">One weight a class; null for equal weights.</param>
            /// <param name="reduction">What becomes of the examples' losses; a weighted mean divides by the targets' weights.</param>
            /// <exception cref="System.Runtime.InteropServices.ExternalException">Shapes or types do not fit, or a target is no class.</exception>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                OverClasses(input, target, weight, new ClassLoss(IgnoredByDefault, 0, reduction, FromLogits: false));

            private static Tensor OverClasses(Tensor input, Tensor target, Tensor? weight, ClassLoss loss)
            {
                ClassTargets.Check(input, target, loss.Name);
                ClassTargets.CheckWeight(input, weight, loss.Name);
                var (rows, targets) = ClassTargets.AsRows(input, target);
                if (ReferenceEquals(rows, input)) return ClassLossOperation.Apply(rows, targets, weight, loss);
                using var scope = NewDisposeScope();
                var result = ClassLossOperation.Apply(rows, targets, weight, loss);
                rows.Dispose();
                targets.Dispose();
                if (loss.Reduction == Reduction.None) result = result.reshape(target.shape);
                return result.MoveToOuterDisposeScope();
            }

            private static Tensor CrossEntropyOfProbabilities(
                Tensor input, Tensor target, Tensor? weight, Reduction reduction, double smoothing)
            {
                using var operation = Operation.Begin("cross_entropy");
                ClassTargets.CheckProbabilities(input, target, "cross_entropy");
                ClassTargets.CheckWeight(input, weight, "cross_entropy");
                using var scope = NewDisposeScope();
                var classDimension = input.Rank == 1 ? 0 : 1;
                var classes = input.shape[classDimension];
                if (smoothing > 0) target = target * (1 - smoothing) + smoothing / classes;
                var logProbabilities = input.log_softmax(classDimension);
                if (weight is not null)
                {
                    var asClasses = Enumerable.Repeat(1L, input.Rank).ToArray();
                    asClasses[classDimension] = classes;
                    logProbabilities = logProbabilities * weight.reshape(asClasses);
                }
                var losses = -(logProbabilities * target).sum(classDimension);
                return Reduced(losses, reduction).MoveToOuterDisposeScope();
            }
        }
    }
}

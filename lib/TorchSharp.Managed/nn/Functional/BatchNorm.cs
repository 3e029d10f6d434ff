using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// Batch normalization: y = (x − mean) / √(variance + eps) · weight + bias for each channel. When training, mean and
            /// (biased) variance are the batch's own; else the running ones.
            /// </summary>
            /// <param name="input">x, of shape [N × C × …].</param>
            /// <param name="running_mean">[C]; when training it becomes (1 − momentum) · itself + momentum · mean. May be null then.</param>
            /// <param name="running_var">[C]; likewise, with the unbiased variance.</param>
            /// <param name="weight">[C]; null for 1.</param>
            /// <param name="bias">[C]; null for 0.</param>
            /// <param name="training">Whether to use the batch's own mean and variance.</param>
            /// <param name="momentum">How fast the running numbers follow.</param>
            /// <param name="eps">Keeps the divisor from zero.</param>
            /// <exception cref="ExternalException">
            /// Shapes or types do not fit, there is one value a channel when training, or no running numbers otherwise.
            /// </exception>
            public static Tensor batch_norm(
                Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null,
                bool training = false, double momentum = 0.1, double eps = 1E-05)
            {
                BatchNormChecks.Check(input, running_mean, running_var, weight, bias, training);
                using var scope = NewDisposeScope();
                if (!training)
                    return BatchNormOperation.Apply(input, weight, bias, ChannelStatistics.From(running_mean!, running_var!, false, eps))
                        .MoveToOuterDisposeScope();

                var statistics = ChannelStatistics.Of(input, eps, out var variances);
                var count = ChannelStatistics.CountOf(input);
                if (count > 1)
                {
                    Follow(running_mean, statistics.Means, momentum);
                    Follow(running_var, variances * (count / (count - 1)), momentum);
                }
                return BatchNormOperation.Apply(input, weight, bias, statistics).MoveToOuterDisposeScope();
            }

            private static void Follow(Tensor? running, Tensor value, double momentum)
            {
                if (running is null) return;
                using var _ = no_grad();
                running.copy_(running.to(ScalarType.Float64) * (1 - momentum) + value * momentum);
            }
        }
    }
}

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>−y·log σ(x) − (1 − y)·log(1 − σ(x)), computed as (1 − y)·x + (1 + (p − 1)·y)·log(1 + e⁻ˣ).</summary>
            /// <param name="input">x, the logits.</param>
            /// <param name="target">y, from 0 to 1, of the same shape.</param>
            /// <param name="weight">One weight an element, broadcast; null for equal weights.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <param name="pos_weights">p: how much positive targets count, broadcast; null for 1.</param>
            /// <exception cref="System.Runtime.InteropServices.ExternalException">The shapes differ.</exception>
            public static Tensor binary_cross_entropy_with_logits(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null)
            {
                using var operation = Operation.Begin();
                CheckSameShape(input, target, "binary_cross_entropy_with_logits");
                using var scope = NewDisposeScope();
                var positive = SoftplusOperation.Apply(-input, 1, double.PositiveInfinity);
                if (pos_weights is not null) positive = positive * ((pos_weights - 1) * target + 1);
                var losses = (1 - target) * input + positive;
                if (weight is not null) losses = losses * weight;
                return Reduced(losses, reduction).MoveToOuterDisposeScope();
            }

            /// <summary>−y·log p − (1 − y)·log(1 − p), with logarithms of at least −100.</summary>
            /// <param name="input">p, the probabilities.</param>
            /// <param name="target">y, from 0 to 1, of the same shape.</param>
            /// <param name="weight">One weight an element, broadcast; null for equal weights.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <exception cref="System.Runtime.InteropServices.ExternalException">The shapes differ, or an input is no probability.</exception>
            public static Tensor binary_cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean)
            {
                using var operation = Operation.Begin();
                CheckSameShape(input, target, "binary_cross_entropy");
                using var scope = NewDisposeScope();
                var losses = BinaryCrossEntropyOperation.Apply(input, target);
                if (weight is not null) losses = losses * weight;
                return Reduced(losses, reduction).MoveToOuterDisposeScope();
            }
        }
    }
}

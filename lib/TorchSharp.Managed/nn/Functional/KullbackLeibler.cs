namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// The terms of the Kullback–Leibler divergence, q·(log q − log p): how far the probabilities p are from q. Summed over
            /// the classes they are the divergence, so the mean over all elements is not the mean over the examples.
            /// </summary>
            /// <param name="input">log p, the predicted log-probabilities.</param>
            /// <param name="target">log q, the true log-probabilities, of the same shape; q itself without <paramref name="log_target"/>.</param>
            /// <param name="log_target">Whether the target is a logarithm. Here, as in TorchSharp, it is unless you say otherwise.</param>
            /// <param name="reduction">What becomes of the elements' terms.</param>
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean)
            {
                using var operation = Operation.Begin();
                using var scope = NewDisposeScope();
                var terms = log_target ? target.exp() * (target - input) : target * (LogOrZero(target) - input);
                return Reduced(terms, reduction).MoveToOuterDisposeScope();
            }

            /// <summary>log q, and 0 for q = 0. There the gradient is NaN, as PyTorch's: the slope of q·log q is infinite.</summary>
            private static Tensor LogOrZero(Tensor q) => where(q.eq(0), zeros_like(q), q.log());
        }
    }
}

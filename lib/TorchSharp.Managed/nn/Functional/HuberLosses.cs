using System.Globalization;
using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// d² / (2·beta) where |d| &lt; beta, elsewhere |d| − beta/2, with d = input − target: round at the bottom, and straight
            /// where a square would give outliers too much weight.
            /// </summary>
            /// <param name="input">The predictions.</param>
            /// <param name="target">The targets, of the same shape.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <param name="beta">Where the parabola becomes a line; 0 for the absolute error.</param>
            /// <exception cref="ExternalException">beta is negative.</exception>
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1)
            {
                using var operation = Operation.Begin();
                if (!(beta >= 0)) throw Operation.Error("smooth_l1_loss", string.Create(CultureInfo.InvariantCulture, $"beta must be at least 0, not {beta}."));
                if (beta == 0) return l1_loss(input, target, reduction);
                using var scope = NewDisposeScope();
                return Reduced(Huber(input, target, beta) / beta, reduction).MoveToOuterDisposeScope();
            }

            /// <summary>d²/2 where |d| ≤ delta, elsewhere delta·(|d| − delta/2), with d = input − target (Huber 1964).</summary>
            /// <param name="input">The predictions.</param>
            /// <param name="target">The targets, of the same shape.</param>
            /// <param name="delta">Where the parabola becomes a line.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <exception cref="ExternalException">delta is not positive.</exception>
            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, Reduction reduction = Reduction.Mean)
            {
                using var operation = Operation.Begin();
                if (!(delta > 0)) throw Operation.Error("huber_loss", string.Create(CultureInfo.InvariantCulture, $"delta must be above 0, not {delta}."));
                using var scope = NewDisposeScope();
                return Reduced(Huber(input, target, delta), reduction).MoveToOuterDisposeScope();
            }

            /// <summary>The parabola's argument is cut at the bend, so that an infinite distance makes no NaN where the line counts.</summary>
            private static Tensor Huber(Tensor input, Tensor target, double bend)
            {
                var distance = (input - target).abs();
                var parabola = distance.clamp_max(bend).square() * 0.5;
                return where(distance.lt(bend), parabola, (distance - bend / 2) * bend);
            }
        }
    }
}

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>(input − target)².</summary>
            /// <param name="input">The predictions.</param>
            /// <param name="target">The targets, of the same shape.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean)
            {
                using var operation = Operation.Begin();
                using var scope = NewDisposeScope();
                var difference = input - target;
                return Reduced(difference * difference, reduction).MoveToOuterDisposeScope();
            }

            /// <summary>|input − target|.</summary>
            /// <param name="input">The predictions.</param>
            /// <param name="target">The targets, of the same shape.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean)
            {
                using var operation = Operation.Begin();
                using var scope = NewDisposeScope();
                return Reduced((input - target).abs(), reduction).MoveToOuterDisposeScope();
            }

            /// <summary>The elements' losses, their sum or their mean.</summary>
            private static Tensor Reduced(Tensor losses, Reduction reduction) => reduction switch
            {
                Reduction.None => losses,
                Reduction.Sum => losses.sum(),
                _ => losses.mean(),
            };

            private static void CheckSameShape(Tensor input, Tensor target, string operation)
            {
                if (!input.Sizes.SequenceEqual(target.Sizes))
                    throw Operation.Error(
                        operation, $"the input's shape {Shape.Text(input.Sizes)} must be the target's, {Shape.Text(target.Sizes)}.");
            }
        }
    }
}

using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Classes as rows of zeros with a one: class 2 of 4 is [0, 0, 1, 0].</summary>
            /// <param name="x">Classes 0 …, Int64.</param>
            /// <param name="num_classes">How many there are; −1 for one more than the largest in x.</param>
            /// <returns>Int64, of x's shape with a last dimension of num_classes.</returns>
            /// <exception cref="ExternalException">x is not Int64, or holds a number that is no class.</exception>
            public static unsafe Tensor one_hot(Tensor x, long num_classes = -1)
            {
                if (x.dtype != ScalarType.Int64)
                    throw Operation.Error("one_hot", $"it is only applicable to index tensors of type Int64, not {x.dtype}.");
                if (x.Count == 0 && num_classes < 0)
                    throw Operation.Error("one_hot", "an empty tensor does not tell how many classes there are. Pass num_classes.");
                if (num_classes < -1) throw Operation.Error("one_hot", $"num_classes must be at least 0, or -1, not {num_classes}.");
                using var scope = NewDisposeScope();
                var classes = x.contiguous();
                var index = classes.Data<long>();
                if (num_classes < 0)
                    for (long i = 0; i < x.Count; i++) num_classes = Math.Max(num_classes, index[i] + 1);
                ClassTargets.CheckRange(classes, num_classes, ignored: null, "one_hot");
                var result = zeros([.. x.shape, num_classes], ScalarType.Int64);
                for (long i = 0; i < x.Count; i++) result.Data<long>()[i * num_classes + index[i]] = 1;
                return result.MoveToOuterDisposeScope();
            }
        }
    }
}

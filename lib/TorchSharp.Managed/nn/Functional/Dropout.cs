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
            /// When training, zeroes each element with probability p and divides the others by 1 − p, so that the expected
            /// value stays; else the input.
            /// </summary>
            /// <param name="input">Any shape.</param>
            /// <param name="p">The probability of zero, from 0 to 1.</param>
            /// <param name="training">Whether to drop anything.</param>
            /// <param name="inplace">Whether the result overwrites the input.</param>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false)
            {
                CheckProbability(p);
                if (!training || p == 0) return input.alias();
                using var mask = Tensor.Allocate(input.Sizes, input.dtype);
                if (p == 1) mask.zero_();
                else mask.bernoulli_(1 - p).div_(1 - p);
                return inplace ? input.mul_(mask).alias() : input * mask;
            }

            internal static void CheckProbability(double p)
            {
                if (!(p is >= 0 and <= 1))
                    throw Operation.Error(
                        "dropout", string.Create(CultureInfo.InvariantCulture, $"dropout probability has to be between 0 and 1, but got {p}."));
            }
        }
    }
}

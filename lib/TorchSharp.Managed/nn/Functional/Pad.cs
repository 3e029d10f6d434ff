using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Adds elements around a tensor; takes some away where a number is negative (constant padding only).</summary>
            /// <param name="input">The tensor.</param>
            /// <param name="pad">How many before and after the last dimension, then the last but one, ….</param>
            /// <param name="mode">What they are.</param>
            /// <param name="value">What they are when constant.</param>
            /// <exception cref="ExternalException">The numbers do not fit the shape.</exception>
            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                PadOperation.Apply(input, pad, mode, value);

            /// <inheritdoc cref="pad(Tensor, ReadOnlySpan{long}, PaddingModes, double)"/>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                PadOperation.Apply(input, pad, mode, value);

            /// <inheritdoc cref="pad(Tensor, ReadOnlySpan{long}, PaddingModes, double)"/>
            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                PadOperation.Apply(input, [pad.Item1, pad.Item2], mode, value);

            /// <inheritdoc cref="pad(Tensor, ReadOnlySpan{long}, PaddingModes, double)"/>
            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                PadOperation.Apply(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);
        }
    }
}

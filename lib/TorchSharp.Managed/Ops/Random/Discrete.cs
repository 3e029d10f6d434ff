using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.bernoulli(Generator)"/>
    /// <param name="input">The probabilities.</param>
    /// <param name="generator">Where the numbers come from; <see cref="Generator.Default"/> when null.</param>
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => input.bernoulli(generator);

    public partial class Tensor
    {
        /// <summary>Fills the tensor with random whole numbers, each equally likely in from … to − 1.</summary>
        /// <param name="from">The lowest.</param>
        /// <param name="to">One more than the highest.</param>
        /// <param name="generator">Where the numbers come from; <see cref="Generator.Default"/> when null.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">from is not less than to.</exception>
        public Tensor random_(double from, double to, Generator? generator = null) => FillWithIntegers((long)from, (long)to, generator);

        internal unsafe Tensor FillWithIntegers(long from, long to, Generator? generator)
        {
            if (from >= to) throw RandomArgument("random_", $"from < to, but from = {from} and to = {to}");
            return dtype switch
            {
                ScalarType.Float32 => FillAtRandom(generator, (stream, x, n) => RandomFill.Integers(stream, (float*)x, n, from, to)),
                ScalarType.Float64 => FillAtRandom(generator, (stream, x, n) => RandomFill.Integers(stream, (double*)x, n, from, to)),
                ScalarType.Int32 => FillAtRandom(generator, (stream, x, n) => RandomFill.Integers(stream, (int*)x, n, from, to)),
                ScalarType.Int64 => FillAtRandom(generator, (stream, x, n) => RandomFill.Integers(stream, (long*)x, n, from, to)),
                _ => throw NotForType("random_"),
            };
        }

        /// <summary>Fills the tensor with ones, each with probability p, and zeros.</summary>
        /// <param name="p">A probability.</param>
        /// <param name="generator">Where the numbers come from; <see cref="Generator.Default"/> when null.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">p is not within 0 … 1.</exception>
        public unsafe Tensor bernoulli_(double p = 0.5, Generator? generator = null)
        {
            if (!(p is >= 0 and <= 1)) throw RandomArgument("bernoulli_", $"0 <= p <= 1, but p = {Text(p)}");
            return dtype switch
            {
                ScalarType.Float32 => FillAtRandom(generator, (stream, x, n) => RandomFill.Bernoulli(stream, (float*)x, n, p)),
                ScalarType.Float64 => FillAtRandom(generator, (stream, x, n) => RandomFill.Bernoulli(stream, (double*)x, n, p)),
                ScalarType.Int32 => FillAtRandom(generator, (stream, x, n) => RandomFill.Bernoulli(stream, (int*)x, n, p)),
                ScalarType.Int64 => FillAtRandom(generator, (stream, x, n) => RandomFill.Bernoulli(stream, (long*)x, n, p)),
                _ => FillAtRandom(generator, (stream, x, n) => RandomFill.Bernoulli(stream, (bool*)x, n, p)),
            };
        }

        /// <summary>Ones, each with the probability that stands at its place, and zeros. No gradient flows through it.</summary>
        /// <param name="generator">Where the numbers come from; <see cref="Generator.Default"/> when null.</param>
        /// <returns>A tensor of this one's sizes and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point, or one is not within 0 … 1.</exception>
        public unsafe Tensor bernoulli(Generator? generator = null)
        {
            if (!dtype.IsFloatingPoint()) throw NotForType("bernoulli");
            using var p = detach().contiguous();
            var result = Allocate(p.Sizes, dtype);
            return dtype == ScalarType.Float32
                ? result.FillAtRandom(generator, (stream, x, n) => RandomFill.Bernoulli(stream, (float*)x, Probabilities<float>(p), n))
                : result.FillAtRandom(generator, (stream, x, n) => RandomFill.Bernoulli(stream, (double*)x, Probabilities<double>(p), n));
        }

        private static unsafe T* Probabilities<T>(Tensor p) where T : unmanaged, INumber<T>
        {
            foreach (var probability in new ReadOnlySpan<T>(p.Data<T>(), checked((int)p.Count)))
                if (!(probability >= T.Zero && probability <= T.One))
                    throw RandomArgument("bernoulli", string.Create(CultureInfo.InvariantCulture, $"probabilities within 0 … 1, not {probability}"));
            return p.Data<T>();
        }
    }
}

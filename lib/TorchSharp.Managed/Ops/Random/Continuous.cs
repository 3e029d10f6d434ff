using System.Runtime.InteropServices;
using TorchSharp.Kernels;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Fills the tensor with random numbers, each equally likely in [from, to).</summary>
        /// <param name="from">The lowest.</param>
        /// <param name="to">The end; not reached.</param>
        /// <param name="generator">Where the numbers come from; <see cref="Generator.Default"/> when null.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The elements are not floating point, or from is greater than to.</exception>
        public unsafe Tensor uniform_(double from, double to, Generator? generator = null)
        {
            if (!(from <= to)) throw RandomArgument("uniform_", $"from <= to, but from = {Text(from)} and to = {Text(to)}");
            return dtype switch
            {
                ScalarType.Float32 => FillAtRandom(generator, (stream, x, n) => RandomFill.Uniform(stream, (float*)x, n, (float)from, (float)to)),
                ScalarType.Float64 => FillAtRandom(generator, (stream, x, n) => RandomFill.Uniform(stream, (double*)x, n, from, to)),
                _ => throw NotForType("uniform_"),
            };
        }

        /// <summary>Fills the tensor with random numbers of a normal distribution.</summary>
        /// <param name="mean">The mean.</param>
        /// <param name="std">The standard deviation, at least 0.</param>
        /// <param name="generator">Where the numbers come from; <see cref="Generator.Default"/> when null.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The elements are not floating point, or std is negative.</exception>
        public unsafe Tensor normal_(double mean = 0, double std = 1, Generator? generator = null)
        {
            if (!(std >= 0)) throw RandomArgument("normal_", $"std >= 0, but std = {Text(std)}");
            var inBlocks = Count >= BoxMuller.Block && IsContiguous;
            return dtype switch
            {
                ScalarType.Float32 when inBlocks =>
                    FillAtRandom(generator, (stream, x, n) => RandomFill.NormalInBlocks(stream, (float*)x, n, (float)mean, (float)std)),
                ScalarType.Float64 when inBlocks =>
                    FillAtRandom(generator, (stream, x, n) => RandomFill.NormalInBlocks(stream, (double*)x, n, mean, std)),
                ScalarType.Float32 =>
                    FillAtRandom(generator, (stream, x, n) => RandomFill.NormalOneByOne(stream, (float*)x, n, mean, std)),
                ScalarType.Float64 =>
                    FillAtRandom(generator, (stream, x, n) => RandomFill.NormalOneByOne(stream, (double*)x, n, mean, std)),
                _ => throw NotForType("normal_"),
            };
        }

        /// <summary>Fills the tensor with random numbers of an exponential distribution of mean 1/λ.</summary>
        /// <param name="lambda">The rate λ, above 0.</param>
        /// <param name="generator">Where the numbers come from; <see cref="Generator.Default"/> when null.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The elements are not floating point, or λ is not above 0.</exception>
        public unsafe Tensor exponential_(double lambda = 1, Generator? generator = null)
        {
            if (!(lambda > 0)) throw RandomArgument("exponential_", $"lambda > 0, but lambda = {Text(lambda)}");
            return dtype switch
            {
                ScalarType.Float32 => FillAtRandom(generator, (stream, x, n) => RandomFill.Exponential(stream, (float*)x, n, lambda)),
                ScalarType.Float64 => FillAtRandom(generator, (stream, x, n) => RandomFill.Exponential(stream, (double*)x, n, lambda)),
                _ => throw NotForType("exponential_"),
            };
        }
    }
}

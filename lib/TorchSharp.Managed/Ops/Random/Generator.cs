using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TorchSharp.Kernels;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// A source of random numbers: the same seed gives the same numbers, those of PyTorch's generator for the processor
    /// (MT19937). Filling a tensor locks it, so threads may share one; their shares then depend on who comes first.
    /// </summary>
    public class Generator : IDisposable
    {
        private RandomStream stream;
        private ulong seeded;

        /// <summary>A generator with a seed.</summary>
        /// <param name="seed">Only its lower 32 bits matter, as in PyTorch.</param>
        /// <param name="device">The processor, or null.</param>
        public Generator(ulong seed = 0, Device? device = null)
        {
            this.device = device ?? CPU;
            stream = new RandomStream(seeded = seed);
        }

        /// <summary>What random operations use when they are given no generator. It begins with a seed that nobody knows.</summary>
        public static Generator Default { get; } = new(FreshSeed());

        /// <summary>Where its numbers are made: the processor.</summary>
        public Device device { get; }

        internal RandomStream Stream => stream;

        /// <summary>Begins again with a seed.</summary>
        /// <returns>This generator.</returns>
        public Generator manual_seed(long seed)
        {
            stream = new RandomStream(seeded = unchecked((ulong)seed));
            return this;
        }

        /// <summary>Begins again with a seed that nobody knows.</summary>
        /// <returns>The seed.</returns>
        public long seed()
        {
            manual_seed(unchecked((long)FreshSeed()));
            return initial_seed();
        }

        /// <summary>The seed that the generator last began with.</summary>
        public long initial_seed() => unchecked((long)seeded);

        /// <summary>Where it is in its stream: what <see cref="set_state"/> goes back to.</summary>
        /// <returns>The 5056 bytes that libtorch has for it, a vector.</returns>
        public Tensor get_state() => from_array(stream.State(seeded));

        /// <summary>Goes back to where a generator was: the same numbers follow.</summary>
        /// <param name="value">What <see cref="get_state"/> gave, here or in PyTorch.</param>
        /// <exception cref="ExternalException">It is no such state.</exception>
        public void set_state(Tensor value)
        {
            if (value.dtype != ScalarType.Byte) throw new ExternalException($"RNG state must be a tensor of type Byte, not {value.dtype}.");
            stream = RandomStream.FromState(value.data<byte>().ToArray(), out seeded);
        }

        /// <summary>Nothing to give back; TorchSharp's generators have it.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <inheritdoc cref="Dispose()"/>
        protected virtual void Dispose(bool disposing)
        {
        }

        private static ulong FreshSeed() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
    }

    /// <summary>Seeds the default generator: from here on, the same calls give the same numbers.</summary>
    /// <returns>The default generator.</returns>
    public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

    /// <inheritdoc cref="Generator.seed"/>
    public static long seed() => Generator.Default.seed();

    /// <inheritdoc cref="Generator.initial_seed"/>
    public static long initial_seed() => Generator.Default.initial_seed();

    /// <summary>The default generator of random numbers.</summary>
    public static class random
    {
        /// <inheritdoc cref="torch.manual_seed"/>
        public static Generator manual_seed(long seed) => torch.manual_seed(seed);

        /// <inheritdoc cref="Generator.seed"/>
        public static long seed() => torch.seed();

        /// <inheritdoc cref="Generator.initial_seed"/>
        public static long initial_seed() => torch.initial_seed();
    }
}

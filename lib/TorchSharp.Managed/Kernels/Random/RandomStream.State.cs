namespace TorchSharp.Kernels;

internal sealed partial class RandomStream
{
    // Index, whether a normal number is kept, its bits; then the words of the twister.
    private const int Header = 3;

    /// <summary>How many numbers a state has.</summary>
    public const int StateLength = Header + MersenneTwister.N;

    /// <summary>Goes on where another stream was.</summary>
    /// <param name="state">What <see cref="State"/> gave: <see cref="StateLength"/> numbers.</param>
    /// <exception cref="ArgumentException">The numbers are no state.</exception>
    public static RandomStream FromState(ReadOnlySpan<long> state)
    {
        if (state.Length != StateLength || state[0] is < 0 or > MersenneTwister.N || state[1] is not (0 or 1)
            || state[Header..].ContainsAnyExceptInRange(0, uint.MaxValue))
            throw new ArgumentException("The tensor is not the state of a random number generator.", nameof(state));
        var words = new uint[MersenneTwister.N];
        for (var i = 0; i < words.Length; i++) words[i] = (uint)state[Header + i];
        return new RandomStream(new MersenneTwister(words, (int)state[0]))
        {
            secondNormal = state[1] == 1 ? BitConverter.Int64BitsToDouble(state[2]) : null,
        };
    }

    /// <summary>All that the stream remembers, as <see cref="StateLength"/> whole numbers.</summary>
    public long[] State()
    {
        lock (Gate)
        {
            var state = new long[StateLength];
            state[0] = bits.Index;
            state[1] = secondNormal is null ? 0 : 1;
            state[2] = BitConverter.DoubleToInt64Bits(secondNormal ?? 0);
            for (var i = 0; i < MersenneTwister.N; i++) state[Header + i] = bits.Words[i];
            return state;
        }
    }
}

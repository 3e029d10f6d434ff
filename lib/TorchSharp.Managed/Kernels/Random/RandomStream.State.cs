using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TorchSharp.Kernels;

/// <summary>
/// The state in libtorch's form, little-endian: seed (8 bytes), words left and a flag that it was seeded (4 each), the next
/// word (8), the words (8 each, the upper half empty), three real numbers of which the second is the normal number that is
/// kept (8 each), whether it is (4, then 4 unused), and a kept float with its flag (8), which libtorch no longer uses.
/// </summary>
internal sealed partial class RandomStream
{
    /// <summary>How many bytes a state has.</summary>
    public const int StateLength = LegacyLength + 8;

    private const int Left = 8, Seeded = 12, Next = 16, FirstWord = 24;
    private const int KeptNormal = FirstWord + 8 * MersenneTwister.N + 8, IsKept = KeptNormal + 16;
    private const int LegacyLength = IsKept + 8;

    /// <summary>Goes on where another stream was.</summary>
    /// <param name="state">What <see cref="State"/> gave; its last 8 bytes may lack.</param>
    /// <param name="seed">The seed that the state names.</param>
    /// <exception cref="ExternalException">The bytes are no state.</exception>
    public static RandomStream FromState(ReadOnlySpan<byte> state, out ulong seed)
    {
        if (state.Length is not (StateLength or LegacyLength))
            throw new ExternalException($"Expected an RNG state of {LegacyLength} or {StateLength} bytes but found {state.Length}.");
        seed = BinaryPrimitives.ReadUInt64LittleEndian(state);
        var left = BinaryPrimitives.ReadInt32LittleEndian(state[Left..]);
        var next = BinaryPrimitives.ReadUInt64LittleEndian(state[Next..]);
        var isFresh = left == 1 && next == 0;
        if (BinaryPrimitives.ReadInt32LittleEndian(state[Seeded..]) != 1
            || !isFresh && (next is 0 or > MersenneTwister.N || left != MersenneTwister.N + 1 - (int)next))
            throw new ExternalException("Invalid mt19937 state.");
        var words = new uint[MersenneTwister.N];
        for (var i = 0; i < words.Length; i++) words[i] = (uint)BinaryPrimitives.ReadUInt64LittleEndian(state[(FirstWord + 8 * i)..]);
        return new RandomStream(new MersenneTwister(words, isFresh ? null : (int)next))
        {
            secondNormal = BinaryPrimitives.ReadInt32LittleEndian(state[IsKept..]) == 0
                ? null
                : BinaryPrimitives.ReadDoubleLittleEndian(state[KeptNormal..]),
        };
    }

    /// <summary>All that the stream remembers, as <see cref="StateLength"/> bytes.</summary>
    /// <param name="seed">The seed that it began with.</param>
    public byte[] State(ulong seed)
    {
        var state = new byte[StateLength];
        var bytes = state.AsSpan();
        lock (Gate)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, seed);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[Left..], bits.Next is { } next ? MersenneTwister.N + 1 - next : 1);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[Seeded..], 1);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes[Next..], (ulong)(bits.Next ?? 0));
            for (var i = 0; i < MersenneTwister.N; i++) BinaryPrimitives.WriteUInt64LittleEndian(bytes[(FirstWord + 8 * i)..], bits.Words[i]);
            BinaryPrimitives.WriteDoubleLittleEndian(bytes[KeptNormal..], secondNormal ?? 0);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[IsKept..], secondNormal is null ? 0 : 1);
        }
        return state;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace NeuralNotebooks.Data;

/// <summary>Asks the processor to bring memory into its cache before it is needed; where it can't be asked, nothing happens.</summary>
internal static class Prefetch
{
    private const int CacheLine = 64;

    /// <summary>Announces that these bytes will be read soon.</summary>
    public static unsafe void Read(ReadOnlySpan<byte> bytes)
    {
        if (!Sse.IsSupported) return;
        ref var first = ref MemoryMarshal.GetReference(bytes);
        for (var i = 0; i < bytes.Length; i += CacheLine) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref first, i)));
    }
}

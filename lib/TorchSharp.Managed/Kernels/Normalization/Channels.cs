namespace TorchSharp.Kernels;

/// <summary>A contiguous array seen as [Outer × Count × Inner]: Count channels, each in Outer pieces of Inner elements.</summary>
internal readonly record struct Channels(long Outer, long Count, long Inner)
{
    /// <summary>Elements of one channel.</summary>
    public long Elements => Outer * Inner;
}

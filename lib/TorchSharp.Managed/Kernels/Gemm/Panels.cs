using TorchSharp.Memory;

namespace TorchSharp.Kernels;

/// <summary>
/// The right factor of a product, cut into panels as wide as a tile: either where they lie, or packed so that a panel's rows
/// follow one another.
/// </summary>
internal readonly unsafe struct Panels<T> where T : unmanaged
{
    /// <summary>A panel that fewer tiles read is left where it lies, if it can be.</summary>
    private const long WorthPacking = 16;

    private readonly Matrix<T> source;
    private readonly int width;
    private readonly Storage? packed;
    private readonly long firstPacked;

    /// <summary>Cuts a factor. A tile reads whole vectors: columns must be adjacent, and none missing.</summary>
    /// <param name="source">The right factor.</param>
    /// <param name="width">Columns in a panel.</param>
    /// <param name="readers">How many tiles read each panel.</param>
    public Panels(Matrix<T> source, int width, long readers)
    {
        this.source = source;
        this.width = width;
        Count = (source.Columns + width - 1) / width;
        firstPacked = source.ColumnStride == 1 && readers < WorthPacking ? source.Columns / width : 0;
        if (firstPacked == Count) return;
        packed = StoragePool.Rent((Count - firstPacked) * width * source.Rows * sizeof(T));
        for (var p = firstPacked; p < Count; p++) Pack(p);
    }

    /// <summary>How many panels; the last may be narrower.</summary>
    public long Count { get; }

    /// <summary>Where panel p begins.</summary>
    /// <param name="p">0 … Count − 1.</param>
    /// <param name="step">From a row to the next.</param>
    public T* Panel(long p, out long step)
    {
        step = p >= firstPacked ? width : source.RowStride;
        return p >= firstPacked ? Packed(p) : source.At(0, p * width);
    }

    /// <summary>Gives back the memory of packed panels.</summary>
    public void Release() => packed?.Release();

    private T* Packed(long p) => (T*)packed!.Data + (p - firstPacked) * width * source.Rows;

    private void Pack(long p)
    {
        var panel = new Matrix<T>(Packed(p), source.Rows, width, width, 1);
        var columns = Math.Min(width, source.Columns - p * width);
        if (columns < width) new Span<T>(panel.Data, checked((int)(panel.Rows * width))).Clear();
        MatrixCopy.Copy(source.Block(0, p * width, source.Rows, columns), panel);
    }
}

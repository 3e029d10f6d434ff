using TorchSharp.Memory;

namespace TorchSharp.Kernels;

/// <summary>
/// A factor of a product, cut into panels of some columns: either where it lies, or packed so that a panel's rows follow
/// one another. The left factor comes transposed: its panels are the strips of rows.
/// </summary>
internal readonly unsafe struct Panels<T> where T : unmanaged
{
    /// <summary>A panel that fewer tiles read is left where it lies, if it can be.</summary>
    private const long WorthPacking = 16;

    /// <summary>Elements that are worth a thread of their own to pack.</summary>
    private const long Grain = 16_384;

    private readonly Matrix<T> source;
    private readonly int width;
    private readonly Storage? packed;
    private readonly long firstPacked;

    private Panels(Matrix<T> source, int width, long firstPacked)
    {
        this.source = source;
        this.width = width;
        this.firstPacked = firstPacked;
        Terms = source.Rows;
        Count = Divided(source.Columns, width);
        if (firstPacked < Count) packed = StoragePool.Rent((Count - firstPacked) * width * Terms * sizeof(T));
    }

    /// <summary>How many rows: one a term of the sums.</summary>
    public long Terms { get; }

    /// <summary>How many panels; the last may be narrower.</summary>
    public long Count { get; }

    /// <summary>Strips of the left factor, which a tile can read with any strides.</summary>
    /// <param name="a">The left factor.</param>
    /// <param name="height">Rows in a strip.</param>
    /// <param name="readers">How many tiles read each strip.</param>
    public static Panels<T> OfRows(Matrix<T> a, int height, long readers)
    {
        var all = Divided(a.Rows, height);
        return Packed(new Panels<T>(a.Transposed, height, readers < WorthPacking ? all : 0));
    }

    /// <summary>Panels of the right factor. A tile reads whole vectors: columns must be adjacent, and none missing.</summary>
    /// <param name="b">The right factor.</param>
    /// <param name="width">Columns in a panel.</param>
    /// <param name="readers">How many tiles read each panel.</param>
    public static Panels<T> OfColumns(Matrix<T> b, int width, long readers)
    {
        var mayStay = b.ColumnStride == 1 && readers < WorthPacking;
        return Packed(new Panels<T>(b, width, mayStay ? b.Columns / width : 0));
    }

    /// <summary>Where panel p begins.</summary>
    /// <param name="p">0 … Count − 1.</param>
    /// <param name="across">From a column to the next.</param>
    /// <param name="step">From a row to the next.</param>
    public T* Panel(long p, out long across, out long step)
    {
        if (p < firstPacked)
        {
            (across, step) = (source.ColumnStride, source.RowStride);
            return source.At(0, p * width);
        }
        (across, step) = (1, width);
        return (T*)packed!.Data + (p - firstPacked) * width * Terms;
    }

    /// <summary>Gives back the memory of packed panels.</summary>
    public void Release() => packed?.Release();

    private static Panels<T> Packed(Panels<T> panels)
    {
        if (panels.packed is null) return panels;
        var (count, grain) = (panels.Count - panels.firstPacked, 1 + Grain / (panels.width * panels.Terms));
        if (Workers.WouldDivide(count, grain)) Workers.For(count, grain, panels.Pack);
        else panels.Pack(0, count);
        return panels;
    }

    private void Pack(long start, long end)
    {
        for (var p = start + firstPacked; p < end + firstPacked; p++)
            PanelCopy.Copy(
                source.Block(0, p * width, Terms, Math.Min(width, source.Columns - p * width)), Panel(p, out _, out _), width);
    }

    private static long Divided(long columns, int width) => (columns + width - 1) / width;
}

using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>
/// Divides a product into blocks that fit the caches (Goto and van de Geijn 2008): blocks of k, then panels of B as wide
/// as a tile, which stay in the first cache while the strips of A pass, as high as a tile.
/// </summary>
internal static unsafe class BlockedProduct<T, TTile>
    where T : unmanaged, IFloatingPointIeee754<T>
    where TTile : struct, ITile<T>
{
    /// <summary>Terms in a block: so many that a panel of B fits the first cache.</summary>
    private const long TermsInBlock = 256;

    /// <summary>Strips of A in a block: so many that they fit the second cache.</summary>
    private const long StripsInBlock = 24;

    /// <summary>Multiply-adds that are worth a thread of their own: some microseconds.</summary>
    private const long Grain = 100_000;

    public static void Multiply(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate)
    {
        var blocks = (a.Columns + TermsInBlock - 1) / TermsInBlock;
        for (long block = 0; block < blocks; block++)
        {
            var from = a.Columns * block / blocks;
            var terms = a.Columns * (block + 1) / blocks - from;
            var strips = Panels<T>.OfRows(a.Block(0, from, a.Rows, terms), TTile.Rows, c.Columns / TTile.Columns);
            var panels = Panels<T>.OfColumns(b.Block(from, 0, terms, b.Columns), TTile.Columns, c.Rows / TTile.Rows);
            MultiplyBlock(strips, panels, c, accumulate || block > 0);
            strips.Release();
            panels.Release();
        }
    }

    /// <summary>Divides the tiles of C among threads, along the side that has more of them.</summary>
    private static void MultiplyBlock(Panels<T> strips, Panels<T> panels, Matrix<T> c, bool accumulate)
    {
        var alongStrips = strips.Count >= panels.Count;
        var (count, across) = alongStrips ? (strips.Count, panels.Count) : (panels.Count, strips.Count);
        var grain = 1 + Grain / (TTile.Rows * TTile.Columns * strips.Terms * across);
        if (!Workers.WouldDivide(count, grain)) MultiplyTiles(strips, 0, strips.Count, panels, 0, panels.Count, c, accumulate);
        else MultiplyOnThreads(strips, panels, c, accumulate, alongStrips, count, grain);
    }

    private static void MultiplyOnThreads(
        Panels<T> strips, Panels<T> panels, Matrix<T> c, bool accumulate, bool alongStrips, long count, long grain)
    {
        if (alongStrips)
            Workers.For(count, grain, (start, end) => MultiplyTiles(strips, start, end, panels, 0, panels.Count, c, accumulate));
        else
            Workers.For(count, grain, (start, end) => MultiplyTiles(strips, 0, strips.Count, panels, start, end, c, accumulate));
    }

    private static void MultiplyTiles(
        Panels<T> strips, long firstStrip, long endStrip, Panels<T> panels, long firstPanel, long endPanel, Matrix<T> c, bool accumulate)
    {
        for (var block = firstStrip; block < endStrip; block += StripsInBlock)
            for (var panel = firstPanel; panel < endPanel; panel++)
                for (var strip = block; strip < Math.Min(block + StripsInBlock, endStrip); strip++)
                    MultiplyTile(strips, strip, panels, panel, c, accumulate);
    }

    private static void MultiplyTile(Panels<T> strips, long strip, Panels<T> panels, long panel, Matrix<T> c, bool accumulate)
    {
        var a = strips.Panel(strip, out var aRow, out var aStep);
        var b = panels.Panel(panel, out _, out var bStep);
        var target = c.At(strip * TTile.Rows, panel * TTile.Columns);
        var rows = (int)Math.Min(TTile.Rows, c.Rows - strip * TTile.Rows);
        var columns = (int)Math.Min(TTile.Columns, c.Columns - panel * TTile.Columns);
        if (rows == TTile.Rows && columns == TTile.Columns)
        {
            TTile.Multiply(a, aRow, aStep, b, bStep, target, c.RowStride, rows, strips.Terms, accumulate);
            return;
        }

        // A tile that sticks out of C is computed beside it, and what belongs to C is copied.
        var whole = stackalloc T[TTile.Rows * TTile.Columns];
        if (accumulate) Copy(target, c.RowStride, whole, TTile.Columns, rows, columns);
        TTile.Multiply(a, aRow, aStep, b, bStep, whole, TTile.Columns, rows, strips.Terms, accumulate);
        Copy(whole, TTile.Columns, target, c.RowStride, rows, columns);
    }

    private static void Copy(T* from, long fromRow, T* to, long toRow, int rows, int columns)
    {
        for (var i = 0; i < rows; i++)
            new ReadOnlySpan<T>(from + i * fromRow, columns).CopyTo(new Span<T>(to + i * toRow, columns));
    }
}

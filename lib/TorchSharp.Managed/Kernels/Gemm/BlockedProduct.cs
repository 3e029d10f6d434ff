using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// Divides a product into blocks that fit the caches (Goto and van de Geijn 2008): blocks of k, then strips of A as high as a
/// tile, which stay in the second cache while the panels of B pass, as wide as a tile.
/// </summary>
internal static unsafe class BlockedProduct<T, TTile>
    where T : unmanaged, IFloatingPointIeee754<T>
    where TTile : struct, ITile<T>
{
    /// <summary>Terms in a block. Long sums pay: C is read and written less often, and a panel streams well from the second cache.</summary>
    private const long TermsInBlock = 1024;

    /// <summary>Strips of A in a block: so many that they fit the second cache beside a panel.</summary>
    private const long StripsInBlock = 12;

    /// <summary>Elements of B that are packed at a time: so many that they fit the last cache.</summary>
    private const long ElementsInSlab = 4 << 20;

    /// <summary>Multiply-adds that are worth a thread of their own: some microseconds.</summary>
    private const long Grain = 100_000;

    /// <summary>Rows that pay a thread for packing B for itself: with few, half of the time; with many, hardly any.</summary>
    private const long FewRows = 16, ManyRows = 64;

    /// <summary>How much it costs to compute C = A·B this way, in multiply-adds: those of whole tiles, and packing B.</summary>
    public static long Cost(Matrix<T> a, Matrix<T> b)
    {
        const long packing = 8;
        var (rows, columns) = (RoundUp(a.Rows, TTile.Rows), RoundUp(b.Columns, TTile.Columns));
        return (rows * columns + (b.ColumnStride == 1 ? 0 : columns * packing)) * a.Columns;
    }

    public static void Multiply(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate)
    {
        var slab = Math.Max(ElementsInSlab / b.Rows / TTile.Columns, 1) * TTile.Columns;
        for (long column = 0; column < b.Columns; column += slab)
        {
            var columns = Math.Min(slab, b.Columns - column);
            MultiplySlab(a, b.Block(0, column, b.Rows, columns), c.Block(0, column, c.Rows, columns), accumulate);
        }
    }

    /// <summary>Divides the tiles of C among threads, along the side that has more of them.</summary>
    private static void MultiplySlab(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate)
    {
        var (strips, panels) = (RoundUp(c.Rows, TTile.Rows) / TTile.Rows, RoundUp(c.Columns, TTile.Columns) / TTile.Columns);
        var rowsInPart = Math.Clamp(c.Rows / Workers.Count, FewRows, ManyRows);
        var (count, grain) = strips >= panels ? (strips, GrainOf(panels, a.Columns, rowsInPart)) : (panels, GrainOf(strips, a.Columns, 1));
        if (!Workers.WouldDivide(count, grain)) MultiplyPart(a, b, c, accumulate);
        else MultiplyOnThreads(a, b, c, accumulate, strips >= panels, count, grain);
    }

    /// <summary>How many strips or panels are worth a thread of their own.</summary>
    private static long GrainOf(long across, long terms, long rows) =>
        Math.Max(1 + Grain / (TTile.Rows * TTile.Columns * terms * across), rows / TTile.Rows);

    private static void MultiplyOnThreads(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate, bool alongStrips, long count, long grain)
    {
        if (alongStrips)
            Workers.For(count, grain, (start, end) =>
            {
                var row = start * TTile.Rows;
                var rows = Math.Min(end * TTile.Rows, c.Rows) - row;
                MultiplyPart(a.Block(row, 0, rows, a.Columns), b, c.Block(row, 0, rows, c.Columns), accumulate);
            });
        else
            Workers.For(count, grain, (start, end) =>
            {
                var column = start * TTile.Columns;
                var columns = Math.Min(end * TTile.Columns, c.Columns) - column;
                MultiplyPart(a, b.Block(0, column, b.Rows, columns), c.Block(0, column, c.Rows, columns), accumulate);
            });
    }

    /// <summary>What one thread does. It packs for itself: what another core has packed lies in that core's cache.</summary>
    private static void MultiplyPart(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate)
    {
        var blocks = (a.Columns + TermsInBlock - 1) / TermsInBlock;
        var height = Math.Min(StripsInBlock * TTile.Rows, RoundUp(a.Rows, TTile.Rows));
        var room = Strips<T>.Room(height * Math.Min(TermsInBlock, a.Columns), RoundUp(c.Columns, TTile.Columns) / TTile.Columns);
        for (long block = 0; block < blocks; block++)
        {
            var from = a.Columns * block / blocks;
            var terms = a.Columns * (block + 1) / blocks - from;
            var panels = new Panels<T>(b.Block(from, 0, terms, b.Columns), TTile.Columns, RoundUp(a.Rows, TTile.Rows) / TTile.Rows);
            for (long row = 0; row < a.Rows; row += height)
            {
                var rows = Math.Min(height, a.Rows - row);
                var strips = new Strips<T>(a.Block(row, from, rows, terms), TTile.Rows, room);
                for (long panel = 0; panel < panels.Count; panel++)
                {
                    var column = panel * TTile.Columns;
                    var target = c.Block(row, column, rows, Math.Min(TTile.Columns, c.Columns - column));
                    MultiplyTiles(strips, panels.Panel(panel, out var step), step, terms, target, accumulate || block > 0);
                }
            }
            panels.Release();
        }
        room?.Release();
    }

    /// <summary>Some strips times one panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyTiles(Strips<T> strips, T* panel, long step, long terms, Matrix<T> c, bool accumulate)
    {
        T* a = strips.First, target = c.Data;
        for (var rows = c.Rows; rows > 0; rows -= TTile.Rows, a += strips.Next, target += TTile.Rows * c.RowStride)
        {
            if (rows >= TTile.Rows && c.Columns == TTile.Columns && c.ColumnStride == 1)
                TTile.Multiply(a, strips.Row, strips.Term, panel, step, target, c.RowStride, TTile.Rows, terms, accumulate);
            else
                MultiplyBeside(strips, a, panel, step, terms, new Matrix<T>(target, Math.Min(rows, TTile.Rows), c.Columns, c.RowStride, c.ColumnStride), accumulate);
        }
    }

    /// <summary>A tile that sticks out of C, or whose columns are not adjacent there, is computed beside it and copied.</summary>
    private static void MultiplyBeside(Strips<T> strips, T* a, T* panel, long step, long terms, Matrix<T> c, bool accumulate)
    {
        var tile = stackalloc T[TTile.Rows * TTile.Columns];
        var part = new Matrix<T>(tile, c.Rows, c.Columns, TTile.Columns, 1);
        if (accumulate) MatrixCopy.Copy(c, part);
        TTile.Multiply(a, strips.Row, strips.Term, panel, step, tile, TTile.Columns, (int)c.Rows, terms, accumulate);
        MatrixCopy.Copy(part, c);
    }

    private static long RoundUp(long n, int multiple) => (n + multiple - 1) / multiple * multiple;
}

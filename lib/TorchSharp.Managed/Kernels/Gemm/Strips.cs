using TorchSharp.Memory;

namespace TorchSharp.Kernels;

/// <summary>
/// Some rows and terms of the left factor of a product, cut into strips as high as a tile: where they lie, since a tile can
/// read them with any strides, or packed into memory that the next block uses again.
/// </summary>
internal readonly unsafe struct Strips<T> where T : unmanaged
{
    /// <summary>A strip that fewer tiles read is left where it lies.</summary>
    private const long WorthPacking = 16;

    /// <summary>The first strip.</summary>
    public readonly T* First;

    /// <summary>From a row of a strip to the next.</summary>
    public readonly long Row;

    /// <summary>From a term to the next.</summary>
    public readonly long Term;

    /// <summary>From a strip to the next.</summary>
    public readonly long Next;

    /// <summary>Cuts rows, and packs them if there is room.</summary>
    /// <param name="a">The rows and terms.</param>
    /// <param name="height">Rows in a strip.</param>
    /// <param name="room">From <see cref="Room"/>; null to leave them where they lie.</param>
    public Strips(Matrix<T> a, int height, Storage? room)
    {
        if (room is null)
        {
            First = a.Data;
            (Row, Term, Next) = (a.RowStride, a.ColumnStride, height * a.RowStride);
            return;
        }
        First = (T*)room.Data;
        (Row, Term, Next) = (1, height, height * a.Columns);
        var strip = First;
        for (long row = 0; row < a.Rows; row += height, strip += Next)
            MatrixCopy.Copy(a.Block(row, 0, Math.Min(height, a.Rows - row), a.Columns), new Matrix<T>(strip, height, a.Columns, 1, height));
    }

    /// <summary>Memory for packed strips; null when packing is not worth it.</summary>
    /// <param name="elements">Of as many strips as are packed at a time.</param>
    /// <param name="readers">How many tiles read each strip.</param>
    public static Storage? Room(long elements, long readers) => readers < WorthPacking ? null : StoragePool.Rent(elements * sizeof(T));
}

namespace TorchSharp.Kernels;

/// <summary>The innermost loop of a matrix product: one tile of C held in registers while k runs.</summary>
internal unsafe interface ITile<T> where T : unmanaged
{
    /// <summary>Rows of a tile.</summary>
    static abstract int Rows { get; }

    /// <summary>Columns of a tile.</summary>
    static abstract int Columns { get; }

    /// <summary>
    /// C = Σₗ a[:, l]·b[l, :], or C += …: for each element a running sum of fused multiply-adds, l ascending.
    /// </summary>
    /// <param name="a">The left factor; element (i, l) lies at i·aRow + l·aStep.</param>
    /// <param name="aRow">From a row to the next.</param>
    /// <param name="aStep">From an l to the next.</param>
    /// <param name="b">The right factor; row l begins at l·bStep.</param>
    /// <param name="bStep">From an l to the next.</param>
    /// <param name="c">Room for a whole tile of the result.</param>
    /// <param name="ldc">From a row of the result to the next.</param>
    /// <param name="rows">How many rows the left factor has; at least 1. Further rows of C get what nobody asked for.</param>
    /// <param name="k">How many terms.</param>
    /// <param name="accumulate">Whether the sums begin with what C holds.</param>
    static abstract void Multiply(
        T* a, long aRow, long aStep, T* b, long bStep, T* c, long ldc, int rows, long k, bool accumulate);
}

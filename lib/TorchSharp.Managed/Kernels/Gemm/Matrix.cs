namespace TorchSharp.Kernels;

/// <summary>A matrix in memory: element (i, j) lies at i·RowStride + j·ColumnStride.</summary>
internal readonly unsafe struct Matrix<T>(T* data, long rows, long columns, long rowStride, long columnStride) where T : unmanaged
{
    public readonly T* Data = data;
    public readonly long Rows = rows;
    public readonly long Columns = columns;
    public readonly long RowStride = rowStride;
    public readonly long ColumnStride = columnStride;

    public Matrix<T> Transposed => new(Data, Columns, Rows, ColumnStride, RowStride);

    public Matrix<T> Moved(long elements) => new(Data + elements, Rows, Columns, RowStride, ColumnStride);

    public T* At(long row, long column) => Data + row * RowStride + column * ColumnStride;

    public Matrix<T> Block(long row, long column, long rows, long columns) => new(At(row, column), rows, columns, RowStride, ColumnStride);
}

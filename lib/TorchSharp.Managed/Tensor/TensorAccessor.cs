using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>A tensor's elements as .NET numbers: by index, as an array, or one after the other in row-major order.</summary>
/// <typeparam name="T">The elements' .NET type.</typeparam>
public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private readonly Tensor tensor;

    internal TensorAccessor(Tensor tensor) => this.tensor = tensor;

    /// <summary>How many elements.</summary>
    public long Count => tensor.Count;

    /// <summary>False: elements can be set.</summary>
    public bool IsReadOnly => false;

    /// <summary>An element.</summary>
    /// <param name="indices">One index a dimension, or a single one that counts in row-major order.</param>
    /// <exception cref="IndexOutOfRangeException">An index is outside its dimension.</exception>
    public unsafe T this[params long[] indices]
    {
        get => tensor.Data<T>()[PositionOf(indices)];
        set
        {
            tensor.Data<T>()[PositionOf(indices)] = value;
            tensor.Storage.MarkWritten();
        }
    }

    /// <summary>A copy of the elements in row-major order.</summary>
    public T[] ToArray()
    {
        var array = new T[Count];
        CopyTo(array.AsSpan());
        return array;
    }

    /// <summary>Copies elements, in row-major order, into an array.</summary>
    /// <param name="array">Where to.</param>
    /// <param name="arrayIndex">Where in the array to begin.</param>
    /// <param name="tensorIndex">The first element to copy, in row-major order.</param>
    /// <exception cref="ArgumentOutOfRangeException">It begins outside the tensor or the array.</exception>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    /// <inheritdoc cref="CopyTo(T[], int, long)"/>
    public unsafe void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        RequireStart(tensorIndex);
        var count = (int)Math.Min(array.Length - arrayIndex, Count - tensorIndex);
        var target = array.Slice(arrayIndex, count);
        if (tensor.IsContiguous) new Span<T>(tensor.Data<T>() + tensorIndex, count).CopyTo(target);
        else
            for (var i = 0; i < count; i++) target[i] = tensor.Data<T>()[StridedPosition(tensorIndex + i)];
    }

    /// <summary>Overwrites elements, in row-major order, with an array's.</summary>
    /// <param name="array">Where from.</param>
    /// <param name="arrayIndex">Where in the array to begin.</param>
    /// <param name="tensorIndex">The first element to overwrite, in row-major order.</param>
    /// <exception cref="ArgumentOutOfRangeException">It begins outside the tensor or the array.</exception>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) =>
        CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    /// <inheritdoc cref="CopyFrom(T[], int, long)"/>
    public unsafe void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        RequireStart(tensorIndex);
        var count = (int)Math.Min(array.Length - arrayIndex, Count - tensorIndex);
        var source = array.Slice(arrayIndex, count);
        for (var i = 0; i < count; i++) tensor.Data<T>()[StridedPosition(tensorIndex + i)] = source[i];
        tensor.Storage.MarkWritten();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Does nothing: the tensor keeps its memory.</summary>
    public void Dispose()
    {
    }

    private long PositionOf(long[] indices)
    {
        if (indices.Length == 1 && tensor.Rank != 1)
        {
            Require(indices[0], Count);
            return StridedPosition(indices[0]);
        }
        if (indices.Length != tensor.Rank)
            throw new ArgumentException($"{indices.Length} indices do not choose an element of a tensor of shape {Shape.Text(tensor.Sizes)}.");
        var position = 0L;
        for (var d = 0; d < indices.Length; d++)
        {
            Require(indices[d], tensor.Sizes[d]);
            position += indices[d] * tensor.Strides[d];
        }
        return position;
    }

    private long StridedPosition(long element)
    {
        var position = 0L;
        for (var d = tensor.Rank - 1; d >= 0; d--)
        {
            position += element % tensor.Sizes[d] * tensor.Strides[d];
            element /= tensor.Sizes[d];
        }
        return position;
    }

    private void RequireStart(long tensorIndex)
    {
        if (tensorIndex < 0 || tensorIndex > Count)
            throw new ArgumentOutOfRangeException(
                nameof(tensorIndex), tensorIndex, $"A tensor of shape {Shape.Text(tensor.Sizes)} has no element of that number.");
    }

    private void Require(long index, long size)
    {
        if (index < 0 || index >= size)
            throw new IndexOutOfRangeException($"Index {index} is outside 0 … {size - 1} of a tensor of shape {Shape.Text(tensor.Sizes)}.");
    }
}

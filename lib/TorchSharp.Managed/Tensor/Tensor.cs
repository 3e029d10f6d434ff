using System.Diagnostics;
using TorchSharp.Autograd;
using TorchSharp.Display;
using TorchSharp.Memory;

namespace TorchSharp;

/// <summary>Tensors, operations on them, and automatic differentiation: PyTorch's API as TorchSharp gives it.</summary>
public static partial class torch
{
    /// <summary>
    /// An array of numbers with a shape, a type and, when gradients are wanted, a history. Several tensors may be views
    /// of the same memory: element [i, j, …] lies at offset + i·stride[0] + j·stride[1] + …
    /// </summary>
    [TypeFormatterSource(typeof(TensorFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
    [DebuggerDisplay("{DebuggerText,nq}")]
    public partial class Tensor : IDisposable
    {
        private readonly long[] sizes;
        private readonly long[] strides;
        private readonly long offset;
        private readonly ScalarType elementType;
        private Lineage lineage;
        private Storage? storage;

        /// <summary>A tensor over <paramref name="storage"/>, whose reference it takes over.</summary>
        private protected Tensor(Storage storage, ScalarType dtype, long[] sizes, long[] strides, long offset, History history)
        {
            this.storage = storage;
            this.sizes = sizes;
            this.strides = strides;
            this.offset = offset;
            elementType = dtype;
            lineage = new Lineage(this, history);
            Count = Shape.Count(sizes);
        }

        /// <summary>A tensor over the memory of another, with a history of its own.</summary>
        private protected Tensor(Tensor data, History history)
            : this(data.Storage.Share(), data.dtype, data.sizes, data.strides, data.offset, history) { }

        /// <summary>The type of the elements.</summary>
        public ScalarType dtype => Live.elementType;

        /// <summary>What autograd knows of the tensor.</summary>
        internal History History => lineage.History;

        /// <summary>How many elements.</summary>
        internal long Count { get; }

        internal bool IsContiguous => Shape.IsContiguous(sizes, strides);

        /// <summary>Whether no other tensor, view or graph shares the memory, and the elements fill it in order.</summary>
        internal bool OwnsItsMemory => Storage.IsUnshared && offset == 0 && IsContiguous;

        /// <summary>Whether the elements share memory with another tensor's, but not each with its counterpart.</summary>
        internal bool OverlapsDifferently(Tensor other) => ReferenceEquals(Storage, other.Storage) &&
            !(offset == other.offset && sizes.AsSpan().SequenceEqual(other.sizes) && strides.AsSpan().SequenceEqual(other.strides));

        /// <summary>The first byte of the first element. Valid while this tensor is.</summary>
        internal unsafe byte* DataPointer => Storage.Data + offset * dtype.ElementSize();

        /// <summary>The first element's address. Valid while this tensor is.</summary>
        internal unsafe T* Data<T>() where T : unmanaged => (T*)Storage.Data + offset;

        internal Storage Storage => Live.storage!;

        /// <summary>This tensor: whatever is asked of it, the answer is an error once it has been disposed of.</summary>
        private Tensor Live => storage is not null
            ? this
            : throw new InvalidOperationException(
                "The tensor has been disposed of. Keep it alive with DetachFromDisposeScope(), MoveToOuterDisposeScope() or clone().");

        private string DebuggerText => IsInvalid ? "disposed of" : ToString();

        /// <summary>A new contiguous tensor with undefined contents, registered with the current dispose scope.</summary>
        internal static Tensor Allocate(ReadOnlySpan<long> sizes, ScalarType dtype) =>
            Allocate(sizes.ToArray(), Shape.ContiguousStrides(sizes), dtype);

        /// <summary>As <see cref="Allocate(ReadOnlySpan{long}, ScalarType)"/>, but its dimensions follow one another in memory as another's do.</summary>
        internal static Tensor AllocateLike(Tensor other, ScalarType dtype) =>
            Allocate(other.shape, MemoryOrder.StridesLike(other.sizes, other.strides), dtype);

        private static Tensor Allocate(long[] sizes, long[] strides, ScalarType dtype)
        {
            var bytes = Shape.Bytes(sizes, dtype.ElementSize());
            return DisposeScopeManager.Register(new TableTensor(StoragePool.Rent(bytes), dtype, sizes, strides, 0, new History()));
        }

        /// <summary>The same tensor for the graph to keep: it shares memory and history, and no scope disposes of it.</summary>
        internal Tensor ShareForGraph() => new TableTensor(Storage.Share(), dtype, sizes, strides, offset, History);
    }
}

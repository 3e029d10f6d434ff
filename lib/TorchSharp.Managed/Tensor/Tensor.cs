using TorchSharp.Autograd;
using TorchSharp.Memory;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// An array of numbers with a shape, a type and, when gradients are wanted, a history. Several tensors may be views
    /// of the same memory: element [i, j, …] lies at offset + i·stride[0] + j·stride[1] + …
    /// </summary>
    public partial class Tensor : IDisposable
    {
        private readonly long[] sizes;
        private readonly long[] strides;
        private readonly long offset;
        private Storage? storage;

        /// <summary>A tensor over <paramref name="storage"/>, whose reference it takes over.</summary>
        private protected Tensor(Storage storage, ScalarType dtype, long[] sizes, long[] strides, long offset, History history)
        {
            this.storage = storage;
            this.sizes = sizes;
            this.strides = strides;
            this.offset = offset;
            this.dtype = dtype;
            History = history;
            Count = Shape.Count(sizes);
        }

        /// <summary>The type of the elements.</summary>
        public ScalarType dtype { get; }

        internal History History { get; private set; }

        /// <summary>How many elements.</summary>
        internal long Count { get; }

        internal bool IsContiguous => Shape.IsContiguous(sizes, strides);

        /// <summary>Whether no other tensor, view or graph shares the memory, and the elements fill it in order.</summary>
        internal bool OwnsItsMemory => Storage.IsUnshared && offset == 0 && IsContiguous;

        /// <summary>The first element's address. Valid while this tensor is.</summary>
        internal unsafe T* Data<T>() where T : unmanaged => (T*)Storage.Data + offset;

        internal Storage Storage => storage ?? throw new InvalidOperationException(
            "The tensor has been disposed of. Keep it alive with DetachFromDisposeScope(), MoveToOuterDisposeScope() or clone().");

        /// <summary>A new contiguous tensor with undefined contents, registered with the current dispose scope.</summary>
        internal static unsafe Tensor Allocate(ReadOnlySpan<long> sizes, ScalarType dtype)
        {
            var shape = sizes.ToArray();
            var bytes = checked(Shape.Count(shape) * dtype.ElementSize());
            return DisposeScopeManager.Register(new Tensor(StoragePool.Rent(bytes), dtype, shape, Shape.ContiguousStrides(shape), 0, new History()));
        }

        /// <summary>A view of the same memory, without history, registered with the current dispose scope.</summary>
        internal Tensor View(long[] newSizes, long[] newStrides, long newOffset) =>
            DisposeScopeManager.Register(new Tensor(Storage.Share(), dtype, newSizes, newStrides, newOffset, new History()));

        /// <summary>The same tensor for the graph to keep: it shares memory and history, and no scope disposes of it.</summary>
        internal Tensor ShareForGraph() => new(Storage.Share(), dtype, sizes, strides, offset, History);
    }
}

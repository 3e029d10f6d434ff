namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The scope that disposes of the tensor; null when its owner does.</summary>
        internal DisposeScope? OwningScope { get; set; }

        /// <summary>True once the tensor has been disposed of.</summary>
        public bool IsInvalid => storage is null;

        /// <summary>Gives the memory back, unless a view or the graph still uses it. Further use of this tensor throws.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <inheritdoc cref="Dispose()"/>
        protected virtual void Dispose(bool disposing)
        {
            OwningScope?.Forget(this);
            OwningScope = null;
            Interlocked.Exchange(ref storage, null)?.Release();
        }

        /// <summary>Takes the tensor out of its dispose scope: from now on its owner disposes of it.</summary>
        /// <returns>This tensor.</returns>
        public Tensor DetachFromDisposeScope()
        {
            OwningScope?.Forget(this);
            OwningScope = null;
            return this;
        }

        /// <summary>Moves the tensor to the dispose scope around its own.</summary>
        /// <returns>This tensor.</returns>
        public Tensor MoveToOuterDisposeScope()
        {
            OwningScope?.MoveToOuter(this);
            return this;
        }
    }
}

using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A view of the same memory that gradients flow through.</summary>
        internal Tensor View(string name, long[] newSizes, long[] newStrides, long newOffset, BackwardFormula formula)
        {
            var view = UnlinkedView(newSizes, newStrides, newOffset);
            if (!GradMode.IsEnabled) return view;
            view.lineage.LookInto(lineage);
            return Node.Record(view, name, [this], [], formula);
        }

        /// <summary>A view of the same memory, without history, registered with the current dispose scope.</summary>
        internal Tensor UnlinkedView(long[] newSizes, long[] newStrides, long newOffset) =>
            DisposeScopeManager.Register(new TableTensor(Storage.Share(), dtype, newSizes, newStrides, newOffset, new History()));

        /// <summary>Another tensor object for the same tensor: memory and history are shared.</summary>
        internal Tensor Alias() =>
            DisposeScopeManager.Register(new TableTensor(Storage.Share(), dtype, sizes, strides, offset, History) { lineage = lineage });
    }
}

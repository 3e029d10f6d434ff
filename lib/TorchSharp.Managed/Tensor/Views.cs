using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        private History history;
        private Tensor? root;
        private History? rootHistory;

        /// <summary>What autograd knows of this tensor.</summary>
        /// <remarks>
        /// When the tensor that a view looks into was changed in place, the view came about anew: from the changed tensor.
        /// </remarks>
        internal History History
        {
            get
            {
                if (root is not null && !ReferenceEquals(root.history, rootHistory)) FollowRoot();
                return history;
            }
        }

        /// <summary>A view of the same memory that gradients flow through.</summary>
        internal Tensor View(string name, long[] newSizes, long[] newStrides, long newOffset, BackwardFormula formula)
        {
            var view = UnlinkedView(newSizes, newStrides, newOffset);
            if (!GradMode.IsEnabled) return view;
            view.root = root ?? this;
            view.rootHistory = view.root.history;
            return Node.Record(view, name, [this], [], formula);
        }

        /// <summary>A view of the same memory, without history, registered with the current dispose scope.</summary>
        internal Tensor UnlinkedView(long[] newSizes, long[] newStrides, long newOffset) =>
            DisposeScopeManager.Register(new Tensor(Storage.Share(), dtype, newSizes, newStrides, newOffset, new History()));

        /// <summary>Another tensor object for the same tensor: memory and history are shared.</summary>
        internal Tensor Alias()
        {
            var alias = new Tensor(Storage.Share(), dtype, sizes, strides, offset, History) { root = root, rootHistory = rootHistory };
            return DisposeScopeManager.Register(alias);
        }

        private void FollowRoot()
        {
            rootHistory = root!.history;
            history = new History();
            if (!rootHistory.RequiresGrad) return;
            var (rootGeometry, viewGeometry) = (new Geometry(root), new Geometry(this));
            history.Creator = new Node("as_strided", [rootHistory],
                (gradient, _) => [viewGeometry.Embed(gradient, rootGeometry)]);
        }

        /// <summary>Gives the tensor, whose elements were overwritten, the history of its new value.</summary>
        private void Rebase(History valueHistory)
        {
            if (root is null)
            {
                history = valueHistory;
                return;
            }
            var (rootGeometry, viewGeometry) = (new Geometry(root), new Geometry(this));
            root.history = new History
            {
                Creator = new Node("copy_slices", [root.history, valueHistory], (gradient, node) =>
                [
                    node.Needs(0) ? viewGeometry.Erase(gradient, rootGeometry) : null,
                    node.Needs(1) ? viewGeometry.Extract(gradient, rootGeometry) : null,
                ]),
            };
        }
    }
}

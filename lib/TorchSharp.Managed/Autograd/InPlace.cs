using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// Changes the tensor in place by an operation that the graph records: the operation runs on the old value, apart
        /// from this tensor's memory, so that what it saves stays as it was.
        /// </summary>
        /// <param name="operation">From the old value to the new one, of the same shape.</param>
        /// <param name="name">For errors.</param>
        /// <returns>This tensor.</returns>
        internal Tensor Overwrite(Func<Tensor, Tensor> operation, [CallerMemberName] string name = "")
        {
            using var whole = Operation.Begin(name);
            RequireNoLeaf();
            using var scope = NewDisposeScope();
            var old = CopyWithoutHistory(dtype);
            old.lineage = new Lineage(old, History);
            var value = operation(old);
            Compute.RequireWritable(name, this, value.sizes, value.dtype);
            Copy.Elements(value, this);
            Storage.MarkWritten();
            lineage.Rebase(value.History);
            return this;
        }

        private void RequireNoLeaf()
        {
            if (Live.lineage.RootHistory is { IsLeaf: true, RequiresGrad: true })
                throw new ExternalException(
                    "A leaf Variable that requires grad, or a view of one, is being used in an in-place operation. Change it inside torch.no_grad().");
        }
    }
}

using TorchSharp.Autograd;
using TorchSharp.Display;
using TorchSharp.Memory;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// What the engine makes when it makes a tensor: one with the method that other notebook hosts look for by reflection.
    /// TorchSharp's Tensor has no such method, so ours has none either; this type is not visible to a program.
    /// </summary>
    internal sealed class TableTensor : Tensor
    {
        internal TableTensor(Storage storage, ScalarType dtype, long[] sizes, long[] strides, long offset, History history)
            : base(storage, dtype, sizes, strides, offset, history) { }

        /// <summary>The tensor as an HTML table.</summary>
        public string ToHtml() => TensorTable.Html(this);
    }
}

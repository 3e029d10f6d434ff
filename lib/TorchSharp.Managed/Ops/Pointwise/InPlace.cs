using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        private Tensor InPlace<TOperator>(string operation, Operand other, Func<Tensor, Tensor> recorded, bool isReal = false)
            where TOperator : IBinaryOperator
        {
            if (Node.IsNeeded(this) || other.Tensor is { } tensor && Node.IsNeeded(tensor)) return Overwrite(recorded, operation);
            Compute.Binary<TOperator>(operation, this, other, this, isReal);
            return Written();
        }

        /// <summary>Changes the tensor to what an operation makes of it.</summary>
        internal Tensor InPlace(Func<Tensor, Tensor> operation, [CallerMemberName] string name = "")
        {
            using var whole = Operation.Begin(name);
            if (Node.IsNeeded(this)) return Overwrite(operation, name);
            using var value = operation(this);
            if (value.History.RequiresGrad) return Overwrite(operation, name);
            Compute.RequireWritable(name, this, value.sizes, value.dtype);
            Copy.Elements(value, this);
            return Written();
        }

        private Tensor Written()
        {
            Storage.MarkWritten();
            return this;
        }
    }
}

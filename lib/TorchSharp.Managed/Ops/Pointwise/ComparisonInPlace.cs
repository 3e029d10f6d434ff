using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether this is equal, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor eq_(Tensor target) => Compare(target, old => old.eq(target));

        /// <inheritdoc cref="eq_(Tensor)"/>
        public Tensor eq_(Scalar target) => Compare(target, old => old.eq(target));

        /// <summary>Whether this is different, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor ne_(Tensor target) => Compare(target, old => old.ne(target));

        /// <inheritdoc cref="ne_(Tensor)"/>
        public Tensor ne_(Scalar target) => Compare(target, old => old.ne(target));

        /// <inheritdoc cref="ne_(Tensor)"/>
        public Tensor not_equal_(Tensor target) => ne_(target);

        /// <summary>Whether this is smaller, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor lt_(Tensor target) => Compare(target, old => old.lt(target));

        /// <inheritdoc cref="lt_(Tensor)"/>
        public Tensor lt_(Scalar target) => Compare(target, old => old.lt(target));

        /// <summary>Whether this is smaller or equal, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor le_(Tensor target) => Compare(target, old => old.le(target));

        /// <inheritdoc cref="le_(Tensor)"/>
        public Tensor le_(Scalar target) => Compare(target, old => old.le(target));

        /// <inheritdoc cref="le_(Tensor)"/>
        public Tensor less_equal_(Tensor target) => le_(target);

        /// <summary>Whether this is larger, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor gt_(Tensor target) => Compare(target, old => old.gt(target));

        /// <inheritdoc cref="gt_(Tensor)"/>
        public Tensor gt_(Scalar target) => Compare(target, old => old.gt(target));

        /// <summary>Whether this is larger or equal, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor ge_(Tensor target) => Compare(target, old => old.ge(target));

        /// <inheritdoc cref="ge_(Tensor)"/>
        public Tensor ge_(Scalar target) => Compare(target, old => old.ge(target));

        /// <summary>Steps: the gradient is zero.</summary>
        private Tensor Compare(Operand target, Func<Tensor, Tensor> compare, [CallerMemberName] string operation = "")
        {
            Tensor[] others = target.Tensor is { } other ? [other] : [];
            return InPlace(old =>
            {
                using var holds = compare(old);
                return Node.Record(holds.to_type(dtype, copy: true), operation, [old, .. others], [], static (_, node) => node.Zeros());
            }, operation);
        }
    }
}

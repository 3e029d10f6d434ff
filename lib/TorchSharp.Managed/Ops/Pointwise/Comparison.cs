using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.eq(Tensor)"/>
    public static Tensor eq(Tensor left, Tensor right) => left.eq(right);

    /// <inheritdoc cref="Tensor.eq(Tensor)"/>
    public static Tensor equal(Tensor tensor, Tensor target) => tensor.eq(target);

    /// <inheritdoc cref="Tensor.ne(Tensor)"/>
    public static Tensor ne(Tensor left, Tensor right) => left.ne(right);

    /// <inheritdoc cref="Tensor.ne(Tensor)"/>
    public static Tensor not_equal(Tensor tensor, Tensor target) => tensor.ne(target);

    /// <inheritdoc cref="Tensor.lt(Tensor)"/>
    public static Tensor lt(Tensor left, Tensor right) => left.lt(right);

    /// <inheritdoc cref="Tensor.lt(Tensor)"/>
    public static Tensor less(Tensor tensor, Tensor target) => tensor.lt(target);

    /// <inheritdoc cref="Tensor.le(Tensor)"/>
    public static Tensor le(Tensor left, Tensor right) => left.le(right);

    /// <inheritdoc cref="Tensor.le(Tensor)"/>
    public static Tensor less_equal(Tensor tensor, Tensor target) => tensor.le(target);

    /// <inheritdoc cref="Tensor.gt(Tensor)"/>
    public static Tensor gt(Tensor left, Tensor right) => left.gt(right);

    /// <inheritdoc cref="Tensor.gt(Tensor)"/>
    public static Tensor greater(Tensor tensor, Tensor target) => tensor.gt(target);

    /// <inheritdoc cref="Tensor.ge(Tensor)"/>
    public static Tensor ge(Tensor left, Tensor right) => left.ge(right);

    /// <inheritdoc cref="Tensor.ge(Tensor)"/>
    public static Tensor greater_equal(Tensor tensor, Tensor target) => tensor.ge(target);

    public partial class Tensor
    {
        /// <summary>Whether this is equal, element by element, broadcast; a Bool tensor.</summary>
        public Tensor eq(Tensor target) => Compute.Relation<Equal>("eq", this, target);

        /// <inheritdoc cref="eq(Tensor)"/>
        public Tensor eq(Scalar target) => Compute.Relation<Equal>("eq", this, target);

        /// <inheritdoc cref="eq(Tensor)"/>
        public Tensor equal(Tensor target) => eq(target);

        /// <summary>Whether this is different, element by element, broadcast; a Bool tensor.</summary>
        public Tensor ne(Tensor target) => Compute.Relation<NotEqual>("ne", this, target);

        /// <inheritdoc cref="ne(Tensor)"/>
        public Tensor ne(Scalar target) => Compute.Relation<NotEqual>("ne", this, target);

        /// <inheritdoc cref="ne(Tensor)"/>
        public Tensor not_equal(Tensor target) => ne(target);

        /// <summary>Whether this is smaller, element by element, broadcast; a Bool tensor.</summary>
        public Tensor lt(Tensor target) => Compute.Relation<Less>("lt", this, target);

        /// <inheritdoc cref="lt(Tensor)"/>
        public Tensor lt(Scalar target) => Compute.Relation<Less>("lt", this, target);

        /// <inheritdoc cref="lt(Tensor)"/>
        public Tensor less(Tensor target) => lt(target);

        /// <summary>Whether this is smaller or equal, element by element, broadcast; a Bool tensor.</summary>
        public Tensor le(Tensor target) => Compute.Relation<LessOrEqual>("le", this, target);

        /// <inheritdoc cref="le(Tensor)"/>
        public Tensor le(Scalar target) => Compute.Relation<LessOrEqual>("le", this, target);

        /// <inheritdoc cref="le(Tensor)"/>
        public Tensor less_equal(Tensor target) => le(target);

        /// <summary>Whether this is larger, element by element, broadcast; a Bool tensor.</summary>
        public Tensor gt(Tensor target) => Compute.Relation<Greater>("gt", this, target);

        /// <inheritdoc cref="gt(Tensor)"/>
        public Tensor gt(Scalar target) => Compute.Relation<Greater>("gt", this, target);

        /// <inheritdoc cref="gt(Tensor)"/>
        public Tensor greater(Tensor target) => gt(target);

        /// <summary>Whether this is larger or equal, element by element, broadcast; a Bool tensor.</summary>
        public Tensor ge(Tensor target) => Compute.Relation<GreaterOrEqual>("ge", this, target);

        /// <inheritdoc cref="ge(Tensor)"/>
        public Tensor ge(Scalar target) => Compute.Relation<GreaterOrEqual>("ge", this, target);

        /// <inheritdoc cref="ge(Tensor)"/>
        public Tensor greater_equal(Tensor target) => ge(target);
    }
}

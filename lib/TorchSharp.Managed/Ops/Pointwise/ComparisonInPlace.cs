namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether this is equal, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor eq_(Tensor target) => InPlace(old => old.eq(target).to_type(dtype));

        /// <inheritdoc cref="eq_(Tensor)"/>
        public Tensor eq_(Scalar target) => InPlace(old => old.eq(target).to_type(dtype));

        /// <summary>Whether this is different, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor ne_(Tensor target) => InPlace(old => old.ne(target).to_type(dtype));

        /// <inheritdoc cref="ne_(Tensor)"/>
        public Tensor ne_(Scalar target) => InPlace(old => old.ne(target).to_type(dtype));

        /// <inheritdoc cref="ne_(Tensor)"/>
        public Tensor not_equal_(Tensor target) => ne_(target);

        /// <summary>Whether this is smaller, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor lt_(Tensor target) => InPlace(old => old.lt(target).to_type(dtype));

        /// <inheritdoc cref="lt_(Tensor)"/>
        public Tensor lt_(Scalar target) => InPlace(old => old.lt(target).to_type(dtype));

        /// <summary>Whether this is smaller or equal, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor le_(Tensor target) => InPlace(old => old.le(target).to_type(dtype));

        /// <inheritdoc cref="le_(Tensor)"/>
        public Tensor le_(Scalar target) => InPlace(old => old.le(target).to_type(dtype));

        /// <inheritdoc cref="le_(Tensor)"/>
        public Tensor less_equal_(Tensor target) => le_(target);

        /// <summary>Whether this is larger, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor gt_(Tensor target) => InPlace(old => old.gt(target).to_type(dtype));

        /// <inheritdoc cref="gt_(Tensor)"/>
        public Tensor gt_(Scalar target) => InPlace(old => old.gt(target).to_type(dtype));

        /// <summary>Whether this is larger or equal, element by element, in place: 1 for yes, 0 for no, in this tensor's type.</summary>
        /// <returns>This tensor.</returns>
        public Tensor ge_(Tensor target) => InPlace(old => old.ge(target).to_type(dtype));

        /// <inheritdoc cref="ge_(Tensor)"/>
        public Tensor ge_(Scalar target) => InPlace(old => old.ge(target).to_type(dtype));
    }
}

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.zeros_like"/>
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CreateLike(input, dtype, device, names).zero_().with_requires_grad(requires_grad);

    /// <inheritdoc cref="Tensor.ones_like"/>
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CreateLike(input, dtype, device, names).fill_(1).with_requires_grad(requires_grad);

    /// <inheritdoc cref="Tensor.empty_like"/>
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CreateLike(input, dtype, device, names).with_requires_grad(requires_grad);

    /// <inheritdoc cref="Tensor.full_like"/>
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CreateLike(input, dtype, device, names).fill_(value).with_requires_grad(requires_grad);

    public partial class Tensor
    {
        /// <summary>Zeros, of this tensor's shape and, unless <paramref name="dtype"/> says otherwise, its type.</summary>
        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros_like(this, dtype, device, requires_grad);

        /// <summary>Ones, of this tensor's shape and, unless <paramref name="dtype"/> says otherwise, its type.</summary>
        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones_like(this, dtype, device, requires_grad);

        /// <summary>A tensor of this one's shape and type, its elements not set.</summary>
        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty_like(this, dtype, device, requires_grad);

        /// <summary>One value, in this tensor's shape and, unless <paramref name="dtype"/> says otherwise, its type.</summary>
        public Tensor full_like(Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full_like(this, value, dtype, device, requires_grad);
    }
}

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.zeros_like"/>
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        zeros(input.Sizes, dtype ?? input.dtype, device, requires_grad, names);

    /// <inheritdoc cref="Tensor.ones_like"/>
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        ones(input.Sizes, dtype ?? input.dtype, device, requires_grad, names);

    /// <inheritdoc cref="Tensor.empty_like"/>
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        empty(input.Sizes, dtype ?? input.dtype, device, requires_grad, names);

    /// <inheritdoc cref="Tensor.full_like"/>
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        full(input.Sizes, value, dtype ?? input.dtype, device, requires_grad, names);

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

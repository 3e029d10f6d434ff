namespace TorchSharp;

public static partial class torch
{
    /// <summary>A copy of an array of any number of dimensions.</summary>
    /// <param name="rawArray">Elements of type bool, byte, int, long, float or double.</param>
    /// <param name="device">The processor, or null.</param>
    public static Tensor from_array(Array rawArray, Device? device = null) => from_array(rawArray, null, device);

    /// <inheritdoc cref="from_array(Array, Device?)"/>
    /// <param name="rawArray">Elements of type bool, byte, int, long, float or double.</param>
    /// <param name="dtype">The type of the tensor's elements; that of the array's when null.</param>
    /// <param name="device">The processor, or null.</param>
    /// <param name="requires_grad">Whether gradients are wanted for it.</param>
    /// <param name="names">Null: this engine does not name dimensions.</param>
    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        rawArray.GetType().GetElementType() switch
        {
            var type when type == typeof(float) => CopyOf(Flatten<float>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names),
            var type when type == typeof(double) => CopyOf(Flatten<double>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names),
            var type when type == typeof(long) => CopyOf(Flatten<long>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names),
            var type when type == typeof(int) => CopyOf(Flatten<int>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names),
            var type when type == typeof(byte) => CopyOf(Flatten<byte>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names),
            var type when type == typeof(bool) => CopyOf(Flatten<bool>(rawArray), SizesOf(rawArray), dtype, device, requires_grad, names),
            var type => throw new ArgumentException(
                $"An array of {type?.Name} does not become a tensor: its elements must be bool, byte, int, long, float or double.", nameof(rawArray)),
        };
}

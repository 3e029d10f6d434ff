using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A new tensor, its elements not yet set.</summary>
    internal static Tensor Create(ReadOnlySpan<long> size, ScalarType? dtype, Device? device, string[]? names = null)
    {
        RequireProcessor(device);
        RequireNoNames(names);
        return Tensor.Allocate(size, dtype ?? defaultType);
    }

    /// <summary>A new tensor of another's shape and order in memory, its elements not yet set.</summary>
    private static Tensor CreateLike(Tensor input, ScalarType? dtype, Device? device, string[]? names = null)
    {
        RequireProcessor(device);
        RequireNoNames(names);
        return Tensor.AllocateLike(input, dtype ?? input.dtype);
    }

    /// <summary>A tensor with the elements of an array, in row-major order.</summary>
    /// <param name="data">The elements.</param>
    /// <param name="size">The sizes of the dimensions.</param>
    /// <param name="dtype">The type of the tensor's elements; that of the array's when null.</param>
    /// <param name="device">The processor, or null.</param>
    /// <param name="requires_grad">Whether gradients are wanted for it.</param>
    /// <param name="names">Null: this engine does not name dimensions.</param>
    private static unsafe Tensor CopyOf<T>(
        ReadOnlySpan<T> data, ReadOnlySpan<long> size, ScalarType? dtype, Device? device, bool requires_grad, string[]? names)
        where T : unmanaged
    {
        if (data.Length != Shape.Count(size))
            throw new ArgumentException(
                $"{data.Length} elements do not fill a tensor of shape {Shape.Text(size)}, which has {Shape.Count(size)}.");
        var exact = Create(size, ScalarTypes.Of<T>(), device, names);
        data.CopyTo(new Span<T>(exact.Data<T>(), data.Length));
        if (dtype is null || dtype == exact.dtype) return exact.with_requires_grad(requires_grad);
        using (exact) return exact.Converted(dtype.Value).with_requires_grad(requires_grad);
    }

    private static ReadOnlySpan<T> Flatten<T>(Array array) where T : unmanaged => array.Length == 0
        ? default
        : MemoryMarshal.CreateReadOnlySpan(
            ref System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);

    private static long[] SizesOf(Array array)
    {
        var sizes = new long[array.Rank];
        for (var d = 0; d < sizes.Length; d++) sizes[d] = array.GetLongLength(d);
        return sizes;
    }

    private static void RequireNoNames(string[]? names)
    {
        if (names is { Length: > 0 })
            throw new NotSupportedException("This engine does not name dimensions; leave names out.");
    }

    private static void RequireProcessor(Device? device)
    {
        if (device is not null && device.type != DeviceType.CPU)
            throw new ExternalException($"This engine computes on the processor; it has no device {device.type}.");
    }
}

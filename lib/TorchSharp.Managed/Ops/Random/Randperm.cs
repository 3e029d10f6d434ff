using System.Runtime.InteropServices;
using TorchSharp.Kernels;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The numbers 0 … n − 1 in random order.</summary>
    /// <param name="n">How many; less than 2³².</param>
    /// <param name="dtype">The type of the elements; Int64 when null.</param>
    /// <param name="device">The processor, or null.</param>
    /// <param name="requires_grad">Whether gradients are wanted for it.</param>
    /// <param name="generator">Where the numbers come from; <see cref="Generator.Default"/> when null.</param>
    /// <exception cref="ExternalException">n is negative, or too large.</exception>
    public static unsafe Tensor randperm(
        long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null)
    {
        if (n is < 0 or > uint.MaxValue)
            throw Operation.Error("randperm", $"n must be from 0 to 2^32 - 1, not {n}.");
        var order = Create([n], ScalarType.Int64, device, null);
        var stream = (generator ?? Generator.Default).Stream;
        lock (stream.Gate) RandomFill.Permutation(stream, order.Data<long>(), n);
        if (dtype is null or ScalarType.Int64) return order.with_requires_grad(requires_grad);
        using (order) return order.to_type(dtype.Value).with_requires_grad(requires_grad);
    }
}

using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>0, 1, 2, … below <paramref name="stop"/>.</summary>
    /// <inheritdoc cref="arange(Scalar, Scalar, Scalar, ScalarType?, Device, bool)" path="/param"/>
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    /// <summary>start, start + 1, … below <paramref name="stop"/>.</summary>
    /// <inheritdoc cref="arange(Scalar, Scalar, Scalar, ScalarType?, Device, bool)" path="/param"/>
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    /// <summary>start, start + step, … on this side of <paramref name="stop"/>: ⌈(stop − start) / step⌉ numbers.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="stop">Where to stop; not reached.</param>
    /// <param name="step">From one number to the next; not 0.</param>
    /// <param name="dtype">The type of the elements; when null, Int64 if all three are whole numbers, else the default type.</param>
    /// <param name="device">The processor, or null.</param>
    /// <param name="requires_grad">Whether gradients are wanted for it.</param>
    /// <exception cref="ExternalException">The step is 0 or leads away from <paramref name="stop"/>, or a number is not finite.</exception>
    public static Tensor arange(
        Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
    {
        var (first, last, by) = (start.AsDouble, stop.AsDouble, step.AsDouble);
        if (!double.IsFinite(first) || !double.IsFinite(last) || by == 0 || (last - first) / by is not >= 0)
            throw Operation.Error("arange", string.Create(CultureInfo.InvariantCulture, $"no steps of {by} lead from {first} to {last}."));
        var whole = start.Type != ScalarType.Float64 && stop.Type != ScalarType.Float64 && step.Type != ScalarType.Float64;
        var result = Create([(long)Math.Ceiling((last - first) / by)], dtype ?? (whole ? ScalarType.Int64 : defaultType), device);
        Dispatch.On(result.dtype, new Progression(result, start, step));
        return result.with_requires_grad(requires_grad);
    }

    /// <summary>Numbers at equal distances, both ends included.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="end">The last number.</param>
    /// <param name="steps">How many numbers.</param>
    /// <param name="dtype">The type of the elements; <see cref="get_default_dtype"/> when null.</param>
    /// <param name="device">The processor, or null.</param>
    /// <param name="requires_grad">Whether gradients are wanted for it.</param>
    /// <exception cref="ExternalException">The number of steps is negative.</exception>
    public static Tensor linspace(
        double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
    {
        if (steps < 0) throw Operation.Error("linspace", $"the number of steps must be at least 0, not {steps}.");
        var result = Create([steps], dtype ?? defaultType, device);
        Dispatch.On(result.dtype, new Interval(result, start, end));
        return result.with_requires_grad(requires_grad);
    }

    private readonly struct Progression(Tensor result, Scalar start, Scalar step) : IForElementType
    {
        public unsafe void Run<T>() where T : unmanaged, INumber<T>
        {
            var y = result.Data<T>();
            if (result.is_integral())
                for (long i = 0; i < result.Count; i++) y[i] = T.CreateTruncating(start.AsInt64 + i * step.AsInt64);
            else
                for (long i = 0; i < result.Count; i++) y[i] = T.CreateTruncating(start.AsDouble + i * step.AsDouble);
        }
    }

    /// <summary>Counts from both ends, as PyTorch does, so that the last number is exact.</summary>
    private readonly struct Interval(Tensor result, double start, double end) : IForElementType
    {
        public unsafe void Run<T>() where T : unmanaged, INumber<T>
        {
            var y = result.Data<T>();
            var n = result.Count;
            var (first, last) = (T.CreateTruncating(start), T.CreateTruncating(end));
            var step = n > 1 ? (last - first) / T.CreateTruncating(n - 1) : T.Zero;
            for (long i = 0; i < n; i++)
                y[i] = i < n / 2 || n == 1 ? first + step * T.CreateTruncating(i) : last - step * T.CreateTruncating(n - 1 - i);
        }
    }
}

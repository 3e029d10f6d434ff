using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Padding, one dimension after the other: a constant is joined on, other modes select indices again.</summary>
internal static class PadOperation
{
    public static Tensor Apply(Tensor x, ReadOnlySpan<long> pad, PaddingModes mode, double value)
    {
        if (pad.Length % 2 != 0 || pad.Length > 2 * x.Rank)
            throw Operation.Error(
                "pad", $"{Shape.Text(pad)} does not fit shape {Shape.Text(x.Sizes)}: it needs a pair of numbers for each of some of the last dimensions.");
        using var scope = NewDisposeScope();
        var result = x.alias();
        for (var i = 0; i < pad.Length / 2; i++)
        {
            var (dim, before, after) = (x.Rank - 1 - i, pad[2 * i], pad[2 * i + 1]);
            result = mode is PaddingModes.Constant or PaddingModes.Zeros
                ? Join(result, dim, before, after, mode == PaddingModes.Zeros ? 0 : value)
                : result.index_select(dim, Places(x.Sizes, dim, before, after, mode));
        }
        return result.MoveToOuterDisposeScope();
    }

    private static Tensor Join(Tensor x, int dim, long before, long after, double value)
    {
        var kept = x.Sizes[dim] + Math.Min(before, 0) + Math.Min(after, 0);
        if (kept < 0)
            throw Operation.Error("pad", $"shape {Shape.Text(x.Sizes)} has too few elements along dimension {dim} to take {-before - after} away.");
        if (kept < x.Sizes[dim]) x = x.narrow(dim, Math.Max(-before, 0), kept);
        if (before <= 0 && after <= 0) return x;
        return cat([Constants(before), x, Constants(after)], dim);

        Tensor Constants(long count)
        {
            var shape = x.shape;
            shape[dim] = Math.Max(count, 0);
            return full(shape, value, x.dtype);
        }
    }

    /// <summary>For each index of the result, which index of the input it repeats.</summary>
    private static Tensor Places(ReadOnlySpan<long> shape, int dim, long before, long after, PaddingModes mode)
    {
        var size = shape[dim];
        var most = mode switch { PaddingModes.Reflect => size - 1, PaddingModes.Circular => size, _ => size > 0 ? long.MaxValue : 0 };
        if (before < 0 || after < 0 || before > most || after > most)
            throw Operation.Error(
                "pad", $"{before} before and {after} after do not fit dimension {dim} of shape {Shape.Text(shape)}: " +
                $"{mode} padding adds from 0 to {most} elements on each side.");
        var places = new long[before + size + after];
        for (var i = 0L; i < places.Length; i++)
            places[i] = mode switch
            {
                PaddingModes.Reflect => size - 1 - Math.Abs(size - 1 - Math.Abs(i - before)),
                PaddingModes.Circular => (i - before + size) % size,
                _ => Math.Clamp(i - before, 0, size - 1),
            };
        return tensor(places);
    }
}

using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The rows of a table that are looked up at once: how long they are, and how often each occurs.</summary>
internal static class EmbeddingRows
{
    /// <summary>Keeps the divisor from zero, as PyTorch does.</summary>
    private const double Epsilon = 1e-7;

    /// <summary>Shortens in place each row that is longer than it may be.</summary>
    /// <param name="table">[rows × columns].</param>
    /// <param name="rows">The rows that are looked at: contiguous Int64.</param>
    /// <param name="most">The longest that a row may be.</param>
    /// <param name="p">The p of the p-norm.</param>
    public static void Shorten(Tensor table, Tensor rows, double most, double p)
    {
        using var mode = no_grad();
        foreach (var number in new HashSet<long>(rows.data<long>()))
        {
            using var row = table.select(0, number);
            using var length = row.norm((float)p);
            if (length.ToDouble() is var norm && norm > most) row.mul_(most / (norm + Epsilon));
        }
    }

    /// <summary>For each row 1/n, where n is how often it occurs; [rows' shape × 1].</summary>
    public static Tensor Shares(Tensor rows, ScalarType type)
    {
        var counts = new Dictionary<long, long>();
        foreach (var number in rows.data<long>()) counts[number] = counts.GetValueOrDefault(number) + 1;
        using var shares = tensor(rows.data<long>().Select(number => 1.0 / counts[number]).ToArray());
        using var shaped = shares.view([.. rows.shape, 1]);
        return shaped.to_type(type);
    }
}

using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Display;

/// <summary>
/// What a table shows of a tensor: the values of a small one, statistics of a large one. Uses nothing but TorchSharp's public
/// API, so that it compiles against TorchSharp, too.
/// </summary>
/// <param name="Caption">Shape and element type.</param>
/// <param name="Head">The columns' names; none when there is nothing to show.</param>
/// <param name="Rows">The cells as text, row by row. In a matrix the first is the row's index.</param>
internal sealed record TensorSummary(string Caption, IReadOnlyList<string> Head, IReadOnlyList<string[]> Rows)
{
    private const int MostRows = 16, MostColumns = 12;

    public static TensorSummary Of(Tensor tensor)
    {
        if (tensor.IsInvalid) return new("A tensor that has been disposed of", [], []);
        var type = tensor.dtype.ToString();
        var caption = $"Tensor of shape [{string.Join(", ", tensor.shape)}], {type}";
        if (tensor.numel() == 0 || type.StartsWith("Complex", StringComparison.Ordinal)) return new(caption, [], []);

        return tensor.shape switch
        {
            [] => new(caption, ["value"], [Texts(tensor, type)]),
            [<= MostColumns and var count] => new(caption, Indices(count), [Texts(tensor, type)]),
            [<= MostRows, <= MostColumns and var count] =>
                new(caption, ["", .. Indices(count)], [.. Texts(tensor, type).Chunk((int)count).Select((row, i) => (string[])[Text(i), .. row])]),
            _ when type == "Bool" => Table(caption, ("elements", Text(tensor.numel())), ("true", Text(Numbers(tensor).LongCount(x => x != 0)))),
            _ => Statistics(caption, Numbers(tensor)),
        };
    }

    private static TensorSummary Statistics(string caption, double[] numbers)
    {
        var finite = numbers.Where(double.IsFinite).ToArray();
        var lacking = numbers.Length - finite.Length;
        if (finite.Length == 0) return Table(caption, ("elements", Text(numbers.Length)), ("not finite", Text(lacking)));
        var mean = finite.Average();
        var deviation = Math.Sqrt(finite.Sum(x => (x - mean) * (x - mean)) / Math.Max(1, finite.Length - 1));
        List<(string, string)> facts =
        [
            ("elements", Text(numbers.Length)), ("lowest", Text(finite.Min())), ("highest", Text(finite.Max())),
            ("mean", Text(mean)), ("deviation", Text(deviation)),
        ];
        if (lacking > 0) facts.Add(("not finite", Text(lacking)));
        return Table(caption, [.. facts]);
    }

    private static TensorSummary Table(string caption, params (string Name, string Value)[] facts) =>
        new(caption, [.. facts.Select(fact => fact.Name)], [[.. facts.Select(fact => fact.Value)]]);

    private static double[] Numbers(Tensor tensor)
    {
        using var values = Values(tensor, ScalarType.Float64);
        return values.data<double>().ToArray();
    }

    private static string[] Texts(Tensor tensor, string type)
    {
        if (type.Contains("Float", StringComparison.Ordinal)) return [.. Numbers(tensor).Select(Text)];
        using var values = Values(tensor, ScalarType.Int64);
        return [.. values.data<long>().ToArray().Select(x => type == "Bool" ? x != 0 ? "true" : "false" : Text(x))];
    }

    // A copy on the processor, in order, that no gradient is asked of.
    private static Tensor Values(Tensor tensor, ScalarType type)
    {
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        return tensor.detach().to(CPU).to_type(type).contiguous().MoveToOuterDisposeScope();
    }

    private static string[] Indices(long count) => [.. Enumerable.Range(0, (int)count).Select(i => Text(i))];

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString(
        value == 0 || !double.IsFinite(value) || (Math.Abs(value) >= 1e-3 && Math.Abs(value) < 1e6) ? "0.####" : "0.###e+0", CultureInfo.InvariantCulture);
}

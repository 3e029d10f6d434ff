using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

/// <summary>Comparisons of many elements, which go in vectors, against comparisons of numbers.</summary>
public class RelationTests
{
    private static readonly double[] Special = [0, -0.0, 1, -1, 2, double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    private static readonly Dictionary<string, (Func<Tensor, Tensor, Tensor> Tensors, Func<double, double, bool> Numbers)> Relations = new()
    {
        ["eq"] = (eq, (a, b) => a == b), ["ne"] = (ne, (a, b) => a != b), ["lt"] = (lt, (a, b) => a < b), ["le"] = (le, (a, b) => a <= b),
        ["gt"] = (gt, (a, b) => a > b), ["ge"] = (ge, (a, b) => a >= b), ["and"] = (logical_and, (a, b) => a != 0 && b != 0),
        ["or"] = (logical_or, (a, b) => a != 0 || b != 0), ["xor"] = (logical_xor, (a, b) => a != 0 ^ b != 0),
    };

    public static TheoryData<string, ScalarType> Cases => new MatrixTheoryData<string, ScalarType>(
        Relations.Keys, [ScalarType.Float32, ScalarType.Float64, ScalarType.Int32, ScalarType.Int64, ScalarType.Bool]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Many_elements_compare_otherwise_than_numbers_do(string relation, ScalarType type)
    {
        using var scope = NewDisposeScope();
        var numbers = type is ScalarType.Float32 or ScalarType.Float64 ? Special : type == ScalarType.Bool ? [0, 1] : Special[..5];
        var random = new System.Random(1);
        double[] Draw() => [.. Enumerable.Range(0, 101).Select(_ => numbers[random.Next(numbers.Length)])];
        var (a, b) = (Draw(), Draw());
        var (x, y) = (tensor(a, type), tensor(b, type));
        var (tensors, scalars) = Relations[relation];
        Assert.Equal(a.Zip(b, scalars), tensors(x, y).data<bool>().ToArray());
        Assert.Equal(a.Select(v => scalars(v, b[0])), tensors(x, y[0]).data<bool>().ToArray());
        Assert.Equal(a.Where((_, i) => i % 2 == 0).Zip(b.Where((_, i) => i % 2 == 0), scalars), tensors(x[Even], y[Even]).data<bool>().ToArray());
    }

    private static TensorIndex Even => TensorIndex.Slice(step: 2);
}

using System.Reflection;
using TorchSharp.Elementwise;
using TorchSharp.Tests.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Determinism;

/// <summary>One of the engine's element-wise operators, found by reflection, so that none is forgotten.</summary>
/// <param name="Operator">The type that says what happens to an element.</param>
internal sealed record PointwiseOperation(Type Operator)
{
    private const int Count = 1037; // no multiple of a vector

    private static readonly ScalarType[] Real = [ScalarType.Float32, ScalarType.Float64];
    private static readonly ScalarType[] Numbers = [.. Real, ScalarType.Int32, ScalarType.Int64];

    /// <summary>All that the engine has.</summary>
    public static IEnumerable<PointwiseOperation> All => typeof(torch).Assembly.GetTypes()
        .Where(type => type is { IsValueType: true, IsGenericType: false } && Runners.Keys.Any(kind => kind.IsAssignableFrom(type)))
        .Select(type => new PointwiseOperation(type))
        .OrderBy(operation => operation.Operator.Name, StringComparer.Ordinal);

    /// <summary>Whether each element comes from the platform's library of mathematics.</summary>
    public bool CallsThePlatform => Operator == typeof(Power)
        || (Kind == typeof(IRealOperator) && Operator.Name is not (nameof(Floor) or nameof(Ceiling) or nameof(Truncate) or nameof(RoundToEven)));

    /// <summary>The element types that it is tried with.</summary>
    public ScalarType[] Types => Kind switch
    {
        _ when Kind == typeof(IRealOperator) || Kind == typeof(IRealVectorOperator) || Kind == typeof(IArrayFunction) => Real,
        _ when Operator.Name.StartsWith("Bitwise", StringComparison.Ordinal) => Numbers[2..],
        _ => Numbers,
    };

    /// <summary>A hash over results: of neighbours in memory, of every other element, and of one number with many.</summary>
    public string Digest(ScalarType type)
    {
        using var scope = NewDisposeScope();
        using var hash = new TensorHash();
        Tensor a = Values(1, type), b = Values(2, type), c = Values(3, type);
        var steps = TensorIndex.Slice(step: 2);
        foreach (var (x, y, z) in new[] { (a, b, c), (a[steps], b[steps], c[steps]), (a, b[0], c), (a[0], b, c[1]) })
        {
            var result = zeros_like(x.Rank == 0 ? y : x, dtype: Kind == typeof(IRelation) ? ScalarType.Bool : type);
            Runners[Kind](Operator, result, x.Rank == 0 && IsUnary ? y : x, y, z);
            hash.Add(result);
        }
        return hash.Text;
    }

    public override string ToString() => Operator.Name;

    private delegate void Runner(Type type, Tensor result, Tensor a, Tensor b, Tensor c);

    // The more special kind of two stands first.
    private static readonly Dictionary<Type, Runner> Runners = new()
    {
        [typeof(IRealVectorOperator)] = (type, result, a, _, _) => Call(nameof(Apply.RealVector), type, result, a),
        [typeof(IRealOperator)] = (type, result, a, _, _) => Call(nameof(Apply.Real), type, result, a),
        [typeof(IArrayFunction)] = (type, result, a, _, _) =>
        {
            using var values = (Tensor)Generic(typeof(Unary), nameof(Unary.Array), type).Invoke(null, [a])!;
            result.copy_(values);
        },
        [typeof(IUnaryOperator)] = (type, result, a, _, _) => Call(nameof(Apply.Unary), type, result, a),
        [typeof(IBinaryOperator)] = (type, result, a, b, _) => Call(nameof(Apply.Binary), type, result, (Operand)a, (Operand)b),
        [typeof(IScalarBinaryOperator)] = (type, result, a, b, _) => Call(nameof(Apply.ScalarBinary), type, result, (Operand)a, (Operand)b),
        [typeof(IRelation)] = (type, result, a, b, _) => Call(nameof(Apply.Relation), type, a.dtype, result, (Operand)a, (Operand)b),
        [typeof(ITernaryOperator)] = (type, result, a, b, c) => Call(nameof(Apply.Ternary), type, result, (Operand)a, (Operand)b, (Operand)c),
    };

    private Type Kind => Runners.Keys.First(kind => kind.IsAssignableFrom(Operator));

    private bool IsUnary => Kind == typeof(IUnaryOperator) || Types == Real;

    private static void Call(string method, Type type, params object[] arguments) => Generic(typeof(Apply), method, type).Invoke(null, arguments);

    private static MethodInfo Generic(Type declaring, string method, Type type) =>
        declaring.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.MakeGenericMethod(type);

    /// <summary>Normal numbers, some tiny, some huge and some that are none; whole ones without 0, by which none may divide.</summary>
    private static Tensor Values(int seed, ScalarType type)
    {
        var random = new System.Random(seed);
        if (!Real.Contains(type)) return tensor(Enumerable.Range(0, Count).Select(_ => random.Next(1, 12) * (random.Next(2) * 2 - 1)).ToArray(), type);
        double[] special = [0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e-40, -1e-40, 3e38, 88.8, -103.5];
        return tensor([.. special, .. Enumerable.Range(0, Count - special.Length).Select(_ => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-6, 3)))], type);
    }
}

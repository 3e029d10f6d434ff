namespace TorchSharp.Tests.Completeness;

/// <summary>Operations that need neither golden gradients nor gradient checks, by the reason why.</summary>
internal static class Exempt
{
    /// <summary>Their results are whole numbers or Bool. Their values are compared in Goldens/operations.json.</summary>
    public static readonly string[] NotDifferentiable =
    [
        "all", "any", "argmax", "argmin", "argsort", "bitwise_and", "bitwise_not", "bitwise_or", "bitwise_xor", "count_nonzero", "eq", "equal", "ge",
        "greater", "greater_equal", "gt", "isclose", "isfinite", "isinf", "isnan", "le", "less", "less_equal", "logical_and", "logical_not",
        "logical_or", "logical_xor", "lt", "ne", "nonzero", "not_equal", "one_hot", "op_BitwiseAnd", "op_BitwiseOr", "op_Equality",
        "op_ExclusiveOr", "op_GreaterThan", "op_GreaterThanOrEqual", "op_Inequality", "op_LessThan", "op_LessThanOrEqual", "op_OnesComplement",
    ];

    /// <summary>They make tensors that depend on no other tensor's values.</summary>
    public static readonly string[] Factories =
    [
        "arange", "empty", "empty_like", "eye", "from_array", "full", "full_like", "linspace", "op_Implicit", "ones", "ones_like", "rand", "rand_like",
        "randint", "randn", "randn_like", "randperm", "tensor", "zeros", "zeros_like",
    ];

    /// <summary>They fill with random numbers, which depend on no tensor's values.</summary>
    public static readonly string[] Random = ["bernoulli", "bernoulli_", "exponential_", "normal_", "random_", "uniform_"];

    /// <summary>They are about the graph or about memory, and compute nothing.</summary>
    public static readonly string[] Bookkeeping =
    [
        "DetachFromDisposeScope", "MoveToOuterDisposeScope", "detach", "detach_", "get_grad", "requires_grad_", "with_requires_grad",
        "print", "cpu",
    ];

    /// <summary>Conversions to whole numbers and Bool.</summary>
    public static readonly string[] ToWholeNumbers = ["bool", "int", "long"];

    public static IEnumerable<string> All => [.. NotDifferentiable, .. Factories, .. Random, .. Bookkeeping, .. ToWholeNumbers];
}

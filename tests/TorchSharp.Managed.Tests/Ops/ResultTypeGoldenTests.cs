using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

public class ResultTypeGoldenTests
{
    private static readonly GoldenFunctions Goldens = new("result_types");
    private static readonly Tensor Choice = tensor(new[] { true, false });

    public static TheoryData<string> Inputs => [.. Goldens.Inputs];

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Unary = new()
    {
        ["abs"] = abs, ["neg"] = neg, ["sign"] = sign, ["exp"] = exp, ["expm1"] = expm1, ["exp2"] = exp2, ["log"] = log, ["log2"] = log2, ["log10"] = log10,
        ["log1p"] = log1p, ["sqrt"] = sqrt, ["rsqrt"] = rsqrt, ["square"] = square, ["reciprocal"] = reciprocal, ["sin"] = sin, ["cos"] = cos, ["tan"] = tan,
        ["asin"] = asin, ["acos"] = acos, ["atan"] = atan, ["sinh"] = sinh, ["cosh"] = cosh, ["tanh"] = tanh, ["sigmoid"] = sigmoid, ["erf"] = erf,
        ["floor"] = floor, ["ceil"] = ceil, ["round"] = x => round(x), ["trunc"] = trunc, ["isnan"] = isnan, ["isinf"] = isinf, ["isfinite"] = isfinite,
        ["logical_not"] = logical_not, ["bitwise_not"] = bitwise_not, ["relu"] = x => x.relu(),
        ["sub from 3"] = x => 3 - x, ["div of 3"] = x => 3 / x, ["div trunc"] = x => x.div(2, RoundingMode.trunc), ["softmax"] = x => x.softmax(0),
        ["mean"] = x => x.mean(), ["var"] = x => x.var(), ["std"] = x => x.std(), ["norm"] = x => x.norm(), ["logsumexp"] = x => x.logsumexp(0),
        ["max"] = x => x.max(), ["argmax"] = x => x.argmax(0), ["clamp 0.5"] = x => x.clamp(0.5), ["clamp 2"] = x => x.clamp(2),
    };

    private static readonly Dictionary<string, Func<Tensor, Scalar, Tensor>> WithNumber = new()
    {
        ["add"] = add, ["sub"] = sub, ["mul"] = mul, ["div"] = (x, n) => x.div(n), ["pow"] = pow, ["remainder"] = remainder, ["fmod"] = fmod,
        ["floor_divide"] = (x, n) => x.floor_divide(n), ["eq"] = (x, n) => x.eq(n), ["lt"] = (x, n) => x.lt(n), ["ge"] = (x, n) => x.ge(n),
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor>> Binary = new()
    {
        ["sub"] = sub, ["mul"] = mul, ["pow"] = pow, ["remainder"] = remainder, ["fmod"] = fmod, ["floor_divide"] = floor_divide, ["maximum"] = maximum,
        ["minimum"] = minimum, ["eq"] = eq, ["ne"] = ne, ["lt"] = lt, ["le"] = le, ["gt"] = gt, ["ge"] = ge, ["logical_and"] = logical_and,
        ["logical_or"] = logical_or, ["logical_xor"] = logical_xor, ["bitwise_and"] = bitwise_and, ["bitwise_or"] = bitwise_or, ["bitwise_xor"] = bitwise_xor,
        ["where"] = (x, y) => torch.where(Choice, x, y), ["cat"] = (x, y) => cat([x, y]), ["stack"] = (x, y) => stack([x, y]),
        ["add_"] = (x, y) => x.clone().add_(y), ["div_"] = (x, y) => x.clone().div_(y), ["copy_"] = (x, y) => x.clone().copy_(y),
        ["masked_fill"] = (x, y) => x.masked_fill(y.to(ScalarType.Bool), 2),
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_result_has_another_type_or_value_than_PyTorchs(string input)
    {
        var x = tensor(new long[] { 1, 2 }).to(Enum.Parse<ScalarType>(input));
        Goldens.Check(input, name => Call(name, x));
    }

    /// <summary>"op", "op number", "op type" or "op scalar type": the last word tells the second operand.</summary>
    private static Tensor Call(string name, Tensor x)
    {
        if (Unary.TryGetValue(name, out var unary)) return unary(x);
        var words = name.Split(' ');
        if (Enum.TryParse<ScalarType>(words[^1], out var type) && !char.IsDigit(words[^1][0]))
        {
            var y = ones(2, type);
            return Binary[words[0]](x, words[1] == "scalar" ? y[0] : y);
        }
        return WithNumber[words[0]](x, Number(words[1]));
    }

    private static Scalar Number(string text) => text switch { "True" => (Scalar)true, "0.5" => (Scalar)0.5, _ => (Scalar)3 };
}

using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>The gradient formula of every differentiable operation, and its own gradient, against central differences.</summary>
public class OperationGradientTests
{
    private static readonly Tensor Index = tensor(new long[] { 2, 0, 2 }).DetachFromDisposeScope();
    private static readonly Tensor Table = tensor(new long[,] { { 1, 0, 1, 1 }, { 0, 2, 2, 0 } }).DetachFromDisposeScope();
    private static readonly Tensor Mask = tensor(new[,] { { true, false, true, true }, { false, false, true, false }, { true, true, false, true } }).DetachFromDisposeScope();

    private static readonly Dictionary<string, Func<Tensor, Tensor>> OfOne = new()
    {
        ["neg"] = x => -x,
        ["abs"] = x => x.abs(),
        ["sign"] = x => x.sign() * x,
        ["square"] = x => x.square(),
        ["exp"] = x => x.exp(),
        ["exp2"] = x => x.exp2(),
        ["expm1"] = x => x.expm1(),
        ["log"] = x => (x.abs() + 1).log(),
        ["log2"] = x => (x.abs() + 1).log2(),
        ["log10"] = x => (x.abs() + 1).log10(),
        ["log1p"] = x => x.abs().log1p(),
        ["sqrt"] = x => (x.square() + 1).sqrt(),
        ["rsqrt"] = x => (x.square() + 1).rsqrt(),
        ["reciprocal"] = x => (x.abs() + 1).reciprocal(),
        ["sin"] = x => x.sin(),
        ["cos"] = x => x.cos(),
        ["tan"] = x => (x * 0.5).tan(),
        ["asin"] = x => (x * 0.3).asin(),
        ["acos"] = x => (x * 0.3).acos(),
        ["atan"] = x => x.atan(),
        ["sinh"] = x => x.sinh(),
        ["cosh"] = x => x.cosh(),
        ["tanh"] = x => x.tanh(),
        ["sigmoid"] = x => x.sigmoid(),
        ["erf"] = x => x.erf(),
        ["relu"] = x => x.relu().square(),
        ["floor"] = x => x.floor() * x,
        ["ceil"] = x => x.ceil() * x,
        ["trunc"] = x => x.trunc() * x,
        ["round"] = x => x.round() * x,
        ["pow number"] = x => (x.abs() + 0.5).pow(1.7),
        ["pow 0"] = x => x.pow(0) * x,
        ["pow 2"] = x => x.pow(2),
        ["pow 3"] = x => x.pow(3),
        ["clamp"] = x => x.clamp(-0.6, 1.1),
        ["clamp_min"] = x => x.clamp_min(0.2).square(),
        ["clamp_max"] = x => x.clamp_max(0.2).square(),
        ["add number"] = x => (x + 2).square(),
        ["sub number"] = x => (3 - x - 1).square(),
        ["mul number"] = x => (x * 3).square(),
        ["div number"] = x => (x / 3).square(),
        ["number div"] = x => 2 / (x.square() + 1),
        ["remainder number"] = x => x.remainder(0.7).square(),
        ["fmod number"] = x => x.fmod(0.7).square(),
        ["sum"] = x => x.sum().square(),
        ["sum of rows"] = x => x.sum(1).square(),
        ["sum of columns, kept"] = x => x.sum(0, keepdim: true).square(),
        ["mean"] = x => x.mean().square(),
        ["mean of columns"] = x => x.mean([0L], keepdim: true).square(),
        ["prod"] = x => x.prod(),
        ["prod of rows"] = x => x.prod(1),
        ["var"] = x => x.var(),
        ["var of rows, biased"] = x => x.var(1, unbiased: false),
        ["std"] = x => x.std(),
        ["norm"] = x => x.norm(),
        ["norm 3 of rows"] = x => x.norm(1, p: 3),
        ["norm 1"] = x => x.norm(p: 1) * x.sum(),
        ["amax"] = x => x.amax(1).square(),
        ["amin"] = x => x.amin([], keepdim: true).square(),
        ["max"] = x => x.max(1).values.square(),
        ["min"] = x => x.min(0, keepdim: true).values.square(),
        ["logsumexp"] = x => x.logsumexp(1),
        ["cumsum"] = x => x.cumsum(0).square(),
        ["sort"] = x => x.sort(1).Values.square(),
        ["topk"] = x => x.topk(2).values.square(),
        ["clone"] = x => x.clone().square(),
        ["to"] = x => x.to(float64).square(),
        ["view"] = x => x.view(2, 6).square(),
        ["reshape of a transpose"] = x => x.t().reshape(-1).square(),
        ["flatten"] = x => x.flatten().square(),
        ["unflatten"] = x => x.unflatten(1, 2, 2).square(),
        ["permute"] = x => x.unsqueeze(0).permute(2, 0, 1).square(),
        ["transpose"] = x => x.transpose(0, 1).square(),
        ["T"] = x => x.T.exp(),
        ["squeeze"] = x => x.unsqueeze(1).squeeze(1).square(),
        ["expand"] = x => x.unsqueeze(0).expand(2, 3, 4).square(),
        ["repeat"] = x => x.repeat(2, 1, 2).square(),
        ["narrow"] = x => x.narrow(1, 1, 2).square(),
        ["slice"] = x => x.slice(1, 0, 4, 2).square(),
        ["select"] = x => x.select(0, -1).square(),
        ["unbind"] = x => x.unbind(1)[2] * x.unbind(1)[0],
        ["split"] = x => x.split(3, 1)[0].square().sum() + x.split([1, 2])[1].sum(),
        ["chunk"] = x => x.chunk(2, 1)[1].square(),
        ["cat with itself"] = x => cat([x, x * 2], 1).square(),
        ["stack with itself"] = x => stack([x, x.square()], -1).square(),
        ["flip"] = x => x.flip(0, 1).square(),
        ["index_select"] = x => x.index_select(0, Index).square(),
        ["gather"] = x => x.gather(0, Table).square(),
        ["masked_select"] = x => x.masked_select(Mask).square(),
        ["masked_fill"] = x => x.masked_fill(Mask, 3).square(),
        ["where"] = x => torch.where(Mask, x, x.square()),
        ["tril"] = x => x.tril().square(),
        ["triu"] = x => x.triu(1).square(),
        ["index by numbers"] = x => x[1, 2].square(),
        ["index by ranges"] = x => x[TensorIndex.Slice(1), TensorIndex.Slice(null, null, 2)].square(),
        ["index by a mask"] = x => x[Mask].square(),
        ["index by two tensors"] = x => x[Index, tensor(new long[] { 1, 1, 3 })].square(),
        ["index by a tensor, then a range"] = x => x[TensorIndex.Colon, TensorIndex.Tensor(Index)].square(),
        ["a node used twice"] = x => x.tanh() * x.tanh() + x,
        ["through a view of a view"] = x => x.view(4, 3).t()[1].square(),
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor>> OfTwo = new()
    {
        ["clamp between tensors"] = (a, b) => a.clamp(b - 0.4, b.square() + 0.1).square(),
        ["clamp above a tensor"] = (a, b) => a.clamp(min: b).square(),
        ["clamp below a tensor"] = (a, b) => a.clamp(max: b).square(),
        ["add"] = (a, b) => (a + b).square(),
        ["add scaled"] = (a, b) => a.add(b, 2.5).square(),
        ["sub"] = (a, b) => (a - b).square(),
        ["mul"] = (a, b) => a * b,
        ["div"] = (a, b) => a / (b.square() + 1),
        ["pow"] = (a, b) => (a.abs() + 0.5).pow(b),
        ["remainder"] = (a, b) => a.remainder(b.square() + 0.7).square(),
        ["fmod"] = (a, b) => a.fmod(b.square() + 0.7).square(),
        ["maximum"] = (a, b) => a.maximum(b).square(),
        ["minimum"] = (a, b) => a.minimum(b).square(),
        ["lerp"] = (a, b) => a.lerp(b, a.sigmoid()),
        ["addcmul"] = (a, b) => a.addcmul(b, a, 1.5),
        ["addcdiv"] = (a, b) => a.addcdiv(b, a.square() + 1, 1.5),
        ["where"] = (a, b) => torch.where(Mask, a, b).square(),
    };

    public static TheoryData<string> NamesOfOne => [.. OfOne.Keys];

    public static TheoryData<string> NamesOfTwo => [.. OfTwo.Keys];

    [Theory]
    [MemberData(nameof(NamesOfOne))]
    public void The_gradient_of_an_operation_is_its_slope(string name) => GradientCheck.Holds(x => OfOne[name](x[0]), Values(3, 4));

    [Theory]
    [MemberData(nameof(NamesOfTwo))]
    public void The_gradients_of_both_operands_are_slopes(string name) =>
        GradientCheck.Holds(x => OfTwo[name](x[0], x[1]), Values(3, 4), Values(3, 4) * 0.7 + 0.05);

    [Theory]
    [MemberData(nameof(NamesOfTwo))]
    public void A_broadcast_row_gets_the_sum_over_the_rows(string name) =>
        GradientCheck.Holds(x => OfTwo[name](x[0], x[1]), Values(3, 4), Values(4) * 0.7 + 0.05);

    [Theory]
    [MemberData(nameof(NamesOfTwo))]
    public void A_broadcast_column_and_a_strided_operand_get_theirs(string name) =>
        GradientCheck.Holds(x => OfTwo[name](x[0].t(), x[1]), Values(4, 3), Values(3, 1) * 0.7 + 0.05);

    [Fact]
    public void Scatter_and_index_writes_pass_gradients_to_both()
    {
        GradientCheck.Holds(x => x[0].scatter(0, Table[0].unsqueeze(0), x[1]).square(), Values(3, 4), Values(2, 4));
        GradientCheck.Holds(x => x[0].scatter_add(0, Table, x[1]).square(), Values(3, 4), Values(2, 4));
        GradientCheck.Holds(x => x[0].index_add(0, Index, x[1], 2).square(), Values(3, 4), Values(3, 4));
    }

    [Fact]
    public void Matrix_products_of_every_rank_have_their_gradients()
    {
        GradientCheck.Holds(x => x[0].matmul(x[1]), Values(3, 4), Values(4, 2));
        GradientCheck.Holds(x => x[0].mv(x[1]), Values(3, 4), Values(4));
        GradientCheck.Holds(x => x[0].dot(x[1]), Values(4), Values(4));
        GradientCheck.Holds(x => x[0].outer(x[1]), Values(3), Values(2));
        GradientCheck.Holds(x => x[0].bmm(x[1]), Values(2, 3, 2), Values(2, 2, 2));
        GradientCheck.Holds(x => x[0].t().matmul(x[1]), Values(4, 3), Values(4, 2));
    }

    /// <summary>Values between −2 and 2, no two of them equal, none where a function has a kink.</summary>
    private static Tensor Values(params long[] shape) =>
        ((arange(TensorExtensionMethods.TotalSize(shape), float64) * 2.399963 + 0.41).sin() * 1.9 + 0.013).view(shape);
}

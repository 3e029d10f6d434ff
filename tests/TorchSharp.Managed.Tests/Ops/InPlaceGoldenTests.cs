using System.Reflection;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

/// <summary>Operations that change a part of a tensor: the part becomes what PyTorch makes of it, and the rest stays.</summary>
public class InPlaceGoldenTests
{
    private static readonly GoldenFunctions Goldens = new("in_place");
    private static readonly Tensor Index = tensor(new long[] { 1, 0, 1 }), Places = tensor(new long[,] { { 0, 2, 1 }, { 1, 1, 0 } }),
        Mask = tensor(new[,] { { true, false, true }, { false, false, true } });

    public static TheoryData<string> Inputs => [.. Goldens.Inputs];

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Calls = new()
    {
        ["abs_"] = x => x.abs_(), ["absolute_"] = x => x.absolute_(), ["neg_"] = x => x.neg_(), ["negative_"] = x => negative_(x), ["sign_"] = x => x.sign_(),
        ["exp_"] = x => x.exp_(), ["expm1_"] = x => x.expm1_(), ["log_"] = x => x.log_(), ["log2_"] = x => x.log2_(), ["log10_"] = x => x.log10_(),
        ["log1p_"] = x => x.log1p_(), ["sqrt_"] = x => x.sqrt_(), ["rsqrt_"] = x => x.rsqrt_(), ["reciprocal_"] = x => x.reciprocal_(),
        ["sin_"] = x => x.sin_(), ["cos_"] = x => x.cos_(), ["tan_"] = x => x.tan_(), ["asin_"] = x => x.asin_(), ["acos_"] = x => x.acos_(),
        ["atan_"] = x => x.atan_(), ["sinh_"] = x => x.sinh_(), ["cosh_"] = x => x.cosh_(), ["tanh_"] = x => x.tanh_(), ["sigmoid_"] = x => x.sigmoid_(),
        ["relu_"] = x => x.relu_(), ["erf_"] = x => x.erf_(), ["floor_"] = x => x.floor_(), ["ceil_"] = x => x.ceil_(), ["round_"] = x => x.round_(),
        ["trunc_"] = x => x.trunc_(), ["zero_"] = x => x.zero_(),
        ["add_"] = x => x.add_(Other(x)), ["add_ row"] = x => x.add_(Other(x)[0]), ["add_ number"] = x => x.add_(2), ["add_ scaled"] = x => x.add_(Other(x), 3),
        ["add_ scaled number"] = x => x.add_(2, 3), ["sub_"] = x => x.sub_(Other(x)), ["sub_ number"] = x => x.sub_(2), ["mul_"] = x => x.mul_(Other(x)),
        ["mul_ number"] = x => x.mul_(3), ["mul_ real number"] = x => x.mul_(1.5), ["div_"] = x => x.div_(Other(x)), ["div_ number"] = x => x.div_(2),
        ["div_ floor"] = x => x.div_(Other(x), RoundingMode.floor), ["div_ trunc"] = x => x.div_(-2, RoundingMode.trunc), ["pow_"] = x => x.pow_(2),
        ["pow_ tensor"] = x => x.pow_(Other(x).abs().round()), ["lerp_"] = x => x.lerp_(Other(x), tensor(0.25, x.dtype)),
        ["addcmul_"] = x => x.addcmul_(Other(x), Other(x)[1], 2), ["addcdiv_"] = x => x.addcdiv_(Other(x), Other(x)[1] + 3, 2),
        ["clamp_"] = x => x.clamp_(-1, 1), ["clamp_ tensors"] = x => x.clamp_(Other(x) - 1, Other(x)), ["clamp_min_"] = x => x.clamp_min_(0),
        ["clamp_max_"] = x => x.clamp_max_(1), ["round_ 1"] = x => x.round_(1),
        ["eq_"] = x => x.eq_(Other(x)), ["ne_"] = x => x.ne_(2), ["lt_"] = x => x.lt_(Other(x)), ["le_"] = x => x.le_(1), ["gt_"] = x => x.gt_(Other(x)),
        ["ge_"] = x => x.ge_(1), ["less_equal_"] = x => x.less_equal_(Other(x)), ["not_equal_"] = x => x.not_equal_(Other(x)),
        ["fill_"] = x => x.fill_(7), ["fill_ real"] = x => x.fill_(2.75), ["copy_"] = x => x.copy_(Other(x).to(float64)), ["copy_ row"] = x => x.copy_(Other(x)[1]),
        ["masked_fill_"] = x => x.masked_fill_(Mask, 5), ["masked_fill_ row"] = x => x.masked_fill_(Mask[0], 5),
        ["index_add_"] = x => x.index_add_(0, Index, cat([Other(x), Other(x)[..1]]), 2),
        ["index_put_"] = x => x.index_put_(Other(x)[0, ..2], Index[..2], Index[..2]),
        ["index_put_ accumulate"] = x => x.index_put_(Other(x)[0], [Index, Index], accumulate: true),
        ["scatter_"] = x => x.scatter_(1, Places, Other(x)), ["scatter_add_"] = x => x.scatter_add_(1, Places, Other(x)),
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_change_in_place_leaves_other_elements_than_PyTorchs(string input)
    {
        var isTransposed = input.EndsWith(", transposed", StringComparison.Ordinal);
        Goldens.Check(input, name =>
        {
            var whole = Goldens.Input(input.Split(',')[0]).clone();
            var part = isTransposed ? whole.narrow(0, 1, 3).narrow(1, 2, 2).t() : whole.narrow(0, 1, 2).narrow(1, 1, 3);
            Assert.Same(part, Calls[name](part));
            return whole;
        }, 2e-6);
    }

    [Fact]
    public void An_operation_that_changes_its_tensor_has_no_golden_value()
    {
        string[] elsewhere = ["requires_grad_", "detach_", "bernoulli_", "exponential_", "normal_", "random_", "uniform_"];
        var changing = typeof(Tensor).GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name)
            .Where(name => name.EndsWith('_') && !elsewhere.Contains(name)).Distinct();
        Assert.Empty(changing.Except(Calls.Keys));
    }

    /// <summary>The script's second operand.</summary>
    private static Tensor Other(Tensor x)
    {
        var wave = (arange(0, 6, dtype: float64) * 2.399963 + 1.1).sin() * 1.9 + 0.013;
        return (x.is_floating_point() ? wave : (wave * 3).round().clamp(min: 1)).to(x.dtype).view(2, 3);
    }
}

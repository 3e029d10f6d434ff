using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

/// <summary>An error of shapes that do not fit: it names the operation that was called, not one of its parts, and both shapes.</summary>
public class ShapeMismatchTests
{
    private static readonly Tensor A = ones(2, 3), B = ones(2, 4), Row = ones(3), Wide = ones(4), Cube = ones(2, 3, 4);
    private static readonly Tensor Mask = ones([2, 4], @bool), Class = zeros(2, int64), Place = zeros([1], int64);

    private static readonly Dictionary<string, (Func<object> Call, string One, string Other)> Pairs = new()
    {
        ["add"] = (() => A + B, "[2, 3]", "[2, 4]"),
        ["add with a factor"] = (() => A.add(B, 2), "[2, 3]", "[2, 4]"),
        ["sub"] = (() => A - B, "[2, 3]", "[2, 4]"),
        ["mul"] = (() => A * B, "[2, 3]", "[2, 4]"),
        ["div"] = (() => A / B, "[2, 3]", "[2, 4]"),
        ["div rounded"] = (() => A.div(B, RoundingMode.floor), "[2, 3]", "[2, 4]"),
        ["floor_divide"] = (() => A.floor_divide(B), "[2, 3]", "[2, 4]"),
        ["remainder"] = (() => A.remainder(B), "[2, 3]", "[2, 4]"),
        ["fmod"] = (() => A.fmod(B), "[2, 3]", "[2, 4]"),
        ["pow"] = (() => A.pow(B), "[2, 3]", "[2, 4]"),
        ["maximum"] = (() => A.maximum(B), "[2, 3]", "[2, 4]"),
        ["minimum"] = (() => A.minimum(B), "[2, 3]", "[2, 4]"),
        ["clamp"] = (() => A.clamp(B), "[2, 3]", "[2, 4]"),
        ["eq"] = (() => A == B, "[2, 3]", "[2, 4]"),
        ["ne"] = (() => A != B, "[2, 3]", "[2, 4]"),
        ["lt"] = (() => A < B, "[2, 3]", "[2, 4]"),
        ["le"] = (() => A <= B, "[2, 3]", "[2, 4]"),
        ["gt"] = (() => A > B, "[2, 3]", "[2, 4]"),
        ["ge"] = (() => A >= B, "[2, 3]", "[2, 4]"),
        ["logical_and"] = (() => A.logical_and(B), "[2, 3]", "[2, 4]"),
        ["logical_or"] = (() => A.logical_or(B), "[2, 3]", "[2, 4]"),
        ["logical_xor"] = (() => A.logical_xor(B), "[2, 3]", "[2, 4]"),
        ["bitwise_and"] = (() => Class.bitwise_and(zeros(3, int64)), "[2]", "[3]"),
        ["isclose"] = (() => A.isclose(B), "[2, 3]", "[2, 4]"),
        ["allclose"] = (() => A.allclose(B), "[2, 3]", "[2, 4]"),
        ["lerp"] = (() => A.lerp(B, A), "[2, 3]", "[2, 4]"),
        ["addcmul"] = (() => A.addcmul(A, B, 1), "[2, 3]", "[2, 4]"),
        ["addcmul of the sum"] = (() => A.addcmul(B, B, 1), "[2, 3]", "[2, 4]"),
        ["addcdiv"] = (() => A.addcdiv(A, B, 1), "[2, 3]", "[2, 4]"),
        ["where"] = (() => where(Mask, A, A), "[2, 3]", "[2, 4]"),
        ["prelu"] = (() => A.prelu(Wide), "[2, 3]", "[4]"),
        ["masked_fill"] = (() => A.masked_fill(Mask, 0), "[2, 3]", "[2, 4]"),
        ["masked_select"] = (() => A.masked_select(Mask), "[2, 3]", "[2, 4]"),

        ["matmul"] = (() => A.matmul(B), "[2, 3]", "[2, 4]"),
        ["matmul of batches"] = (() => Cube.matmul(ones(3, 4, 2)), "[2, 3, 4]", "[3, 4, 2]"),
        ["mm"] = (() => A.mm(B), "[2, 3]", "[2, 4]"),
        ["mm of a vector"] = (() => A.mm(Row), "[2, 3]", "[3]"),
        ["mv"] = (() => A.mv(Wide), "[2, 3]", "[4]"),
        ["dot"] = (() => Row.dot(Wide), "[3]", "[4]"),
        ["bmm"] = (() => Cube.bmm(ones(2, 5, 3)), "[2, 3, 4]", "[2, 5, 3]"),
        ["bmm of other batches"] = (() => Cube.bmm(ones(3, 4, 3)), "[2, 3, 4]", "[3, 4, 3]"),
        ["linear"] = (() => nn.functional.linear(A, B), "[2, 3]", "[2, 4]"),
        ["linear with a bias"] = (() => nn.functional.linear(A, ones(5, 3), Wide), "[2, 3]", "[4]"),

        ["view"] = (() => A.view(4, 2), "[2, 3]", "[4, 2]"),
        ["view_as"] = (() => A.view_as(B), "[2, 3]", "[2, 4]"),
        ["view of a transposed"] = (() => A.t().view(6), "[3, 2]", "[6]"),
        ["reshape"] = (() => A.reshape(4, 2), "[2, 3]", "[4, 2]"),
        ["unflatten"] = (() => A.unflatten(1, 2, 2), "[2, 3]", "[2, 2]"),
        ["expand"] = (() => A.expand(2, 4), "[2, 3]", "[2, 4]"),
        ["expand_as"] = (() => A.expand_as(B), "[2, 3]", "[2, 4]"),
        ["broadcast_to"] = (() => A.broadcast_to(2, 4), "[2, 3]", "[2, 4]"),
        ["broadcast_tensors"] = (() => broadcast_tensors(A, B), "[2, 3]", "[2, 4]"),
        ["repeat"] = (() => A.repeat(2), "[2, 3]", "[2]"),
        ["cat"] = (() => cat([A, ones(3, 4)]), "[2, 3]", "[3, 4]"),
        ["stack"] = (() => stack([A, B]), "[2, 3]", "[2, 4]"),
        ["hstack"] = (() => hstack(A, ones(3, 3)), "[2, 3]", "[3, 3]"),
        ["vstack"] = (() => vstack(A, B), "[2, 3]", "[2, 4]"),
        ["split"] = (() => A.split([1, 1], 1), "[2, 3]", "[1, 1]"),
        ["permute"] = (() => A.permute(0, 1, 2), "[2, 3]", "[0, 1, 2]"),

        ["index"] = (() => A[TensorIndex.Tensor(Class), TensorIndex.Tensor(zeros(3, int64))], "[2]", "[3]"),
        ["index by a mask"] = (() => A[Mask], "[2, 3]", "[2, 4]"),
        ["gather"] = (() => A.gather(0, zeros([1, 4], int64)), "[2, 3]", "[1, 4]"),
        ["scatter"] = (() => A.scatter(0, zeros([2, 3], int64), Row), "[2, 3]", "[3]"),
        ["scatter_add"] = (() => A.scatter_add(0, zeros([1, 4], int64), B), "[2, 3]", "[1, 4]"),
        ["index_add"] = (() => A.index_add(0, Place, B, 1), "[2, 3]", "[2, 4]"),

        ["mse_loss"] = (() => nn.functional.mse_loss(A, B), "[2, 3]", "[2, 4]"),
        ["l1_loss"] = (() => nn.functional.l1_loss(A, B), "[2, 3]", "[2, 4]"),
        ["smooth_l1_loss"] = (() => nn.functional.smooth_l1_loss(A, B), "[2, 3]", "[2, 4]"),
        ["smooth_l1_loss without a bend"] = (() => nn.functional.smooth_l1_loss(A, B, beta: 0), "[2, 3]", "[2, 4]"),
        ["huber_loss"] = (() => nn.functional.huber_loss(A, B), "[2, 3]", "[2, 4]"),
        ["kl_div"] = (() => nn.functional.kl_div(A, B), "[2, 3]", "[2, 4]"),
        ["kl_div of probabilities"] = (() => nn.functional.kl_div(A, B, log_target: false), "[2, 3]", "[2, 4]"),
        ["binary_cross_entropy"] = (() => nn.functional.binary_cross_entropy(A, B), "[2, 3]", "[2, 4]"),
        ["binary_cross_entropy with a weight"] = (() => nn.functional.binary_cross_entropy(A, A, B), "[2, 3]", "[2, 4]"),
        ["binary_cross_entropy_with_logits"] = (() => nn.functional.binary_cross_entropy_with_logits(A, A, weight: B), "[2, 3]", "[2, 4]"),
        ["binary_cross_entropy_with_logits of positives"] =
            (() => nn.functional.binary_cross_entropy_with_logits(A, A, pos_weights: B), "[2, 3]", "[2, 4]"),
        ["cross_entropy"] = (() => nn.functional.cross_entropy(A, zeros(3, int64)), "[2, 3]", "[3]"),
        ["cross_entropy with a weight"] = (() => nn.functional.cross_entropy(A, Class, Wide), "[2, 3]", "[4]"),
        ["cross_entropy of probabilities"] = (() => nn.functional.cross_entropy(A, B), "[2, 3]", "[2, 4]"),
        ["cross_entropy of weighted probabilities"] = (() => nn.functional.cross_entropy(A, A, Wide), "[2, 3]", "[4]"),
        ["nll_loss"] = (() => nn.functional.nll_loss(A, zeros(3, int64)), "[2, 3]", "[3]"),
        ["nll_loss of pixels"] = (() => nn.functional.nll_loss(Cube, zeros([2, 4], int64), Wide), "[2, 3, 4]", "[4]"),

        ["scaled_dot_product_attention"] = (() => nn.functional.scaled_dot_product_attention(A, B, B), "[2, 3]", "[2, 4]"),
        ["scaled_dot_product_attention of batches"] =
            (() => nn.functional.scaled_dot_product_attention(Cube, ones(3, 3, 4), ones(3, 3, 4)), "[2, 3, 4]", "[3, 3, 4]"),
        ["scaled_dot_product_attention with a mask"] =
            (() => nn.functional.scaled_dot_product_attention(A, A, A, ones([3, 3], @bool)), "[2, 2]", "[3, 3]"),
        ["scaled_dot_product_attention with an added mask"] =
            (() => nn.functional.scaled_dot_product_attention(A, A, A, ones(3, 3)), "[2, 2]", "[3, 3]"),
        ["layer_norm"] = (() => nn.functional.layer_norm(A, [4]), "[2, 3]", "[4]"),
        ["batch_norm"] = (() => nn.functional.batch_norm(A, Wide, Wide), "[2, 3]", "[4]"),
        ["batch_norm with a weight"] = (() => nn.functional.batch_norm(A, Row, Row, Wide), "[2, 3]", "[4]"),
        ["conv2d"] = (() => nn.functional.conv2d(ones(1, 3, 5, 5), ones(2, 4, 3, 3)), "[1, 3, 5, 5]", "[2, 4, 3, 3]"),
        ["conv_transpose2d"] = (() => nn.functional.conv_transpose2d(ones(1, 3, 5, 5), ones(2, 4, 3, 3)), "[1, 3, 5, 5]", "[2, 4, 3, 3]"),
        ["pad"] = (() => nn.functional.pad(A, [1, 1, 1, 1, 1, 1]), "[2, 3]", "[1, 1, 1, 1, 1, 1]"),
        ["DataLoader"] = (() => utils.data.DataLoader(new Ragged(), 2).First(), "[1]", "[2]"),
    };

    private static readonly Dictionary<string, (Func<Tensor, object> Call, string Other)> InPlace = new()
    {
        ["add_"] = (x => x.add_(B), "[2, 4]"),
        ["add_ with a factor"] = (x => x.add_(B, 2), "[2, 4]"),
        ["sub_"] = (x => x.sub_(B), "[2, 4]"),
        ["mul_"] = (x => x.mul_(B), "[2, 4]"),
        ["div_"] = (x => x.div_(B), "[2, 4]"),
        ["div_ rounded"] = (x => x.div_(B, RoundingMode.trunc), "[2, 4]"),
        ["pow_"] = (x => x.pow_(B), "[2, 4]"),
        ["lerp_"] = (x => x.lerp_(B, B), "[2, 4]"),
        ["clamp_"] = (x => x.clamp_(B), "[2, 4]"),
        ["addcmul_"] = (x => x.addcmul_(B, B, 1), "[2, 4]"),
        ["addcdiv_"] = (x => x.addcdiv_(B, B, 1), "[2, 4]"),
        ["eq_"] = (x => x.eq_(B), "[2, 4]"),
        ["ne_"] = (x => x.ne_(B), "[2, 4]"),
        ["lt_"] = (x => x.lt_(B), "[2, 4]"),
        ["le_"] = (x => x.le_(B), "[2, 4]"),
        ["gt_"] = (x => x.gt_(B), "[2, 4]"),
        ["ge_"] = (x => x.ge_(B), "[2, 4]"),
        ["copy_"] = (x => x.copy_(B), "[2, 4]"),
        ["masked_fill_"] = (x => x.masked_fill_(Mask, 0), "[2, 4]"),
        ["add_ of what would widen it"] = (x => x.add_(ones(5, 2, 3)), "[5, 2, 3]"),
        ["pow_ of what would widen it"] = (x => x.pow_(ones(5, 2, 3)), "[5, 2, 3]"),
        ["scatter_"] = (x => x.scatter_(0, zeros([1, 4], int64), B), "[1, 4]"),
        ["scatter_add_"] = (x => x.scatter_add_(0, zeros([1, 4], int64), B), "[1, 4]"),
        ["index_add_"] = (x => x.index_add_(0, Place, B, 1), "[2, 4]"),
    };

    public static TheoryData<string> Calls => [.. Pairs.Keys];

    public static TheoryData<string> CallsInPlace => [.. InPlace.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_mismatch_names_what_was_called_and_both_shapes(string name) =>
        Names(name, () => Pairs[name].Call(), Pairs[name].One, Pairs[name].Other);

    [Theory]
    [MemberData(nameof(CallsInPlace))]
    public void A_mismatch_in_place_names_what_was_called_and_both_shapes_recorded_or_not(string name)
    {
        var (call, other) = InPlace[name];
        var (plain, recorded) = (ones(2, 3), ones([2, 3], requires_grad: true) * 2);
        foreach (var x in new[] { plain, recorded })
        {
            var before = Nearly.Numbers(x);
            Names(name, () => call(x), "[2, 3]", other);
            Assert.Equal(before, Nearly.Numbers(x));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_value_that_does_not_fit_its_place_names_the_place(bool recorded)
    {
        var x = recorded ? ones([2, 3], requires_grad: true) * 2 : ones(2, 3);
        Names("index_put_", () => x[0] = Wide, "[3]", "[4]");
        Names("index_put_", () => x[.., 1..] = Wide, "[2, 2]", "[4]");
        Names("index_put_", () => x[Place] = Wide, "[1, 3]", "[4]");
        Names("index_put_", () => x.index_put_(Wide, [TensorIndex.Tensor(Place)], accumulate: true), "[1, 3]", "[4]");
    }

    [Fact]
    public void An_error_leaves_no_name_behind_for_the_next_one()
    {
        Names("mse_loss", () => nn.functional.mse_loss(A, B), "[2, 3]", "[2, 4]");
        Names("mul", () => A * B, "[2, 3]", "[2, 4]");
    }

    /// <summary>The operation is the first word of the message.</summary>
    private static void Names(string name, Func<object> call, string one, string other)
    {
        var message = Assert.Throws<ExternalException>(call).Message;
        Assert.StartsWith($"{name.Split(' ')[0]}: ", message);
        Assert.Contains(one, message);
        Assert.Contains(other, message);
    }

    /// <summary>Examples of different lengths, which make no batch.</summary>
    private sealed class Ragged : utils.data.Dataset
    {
        public override long Count => 2;

        public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = ones(index + 1) };
    }
}

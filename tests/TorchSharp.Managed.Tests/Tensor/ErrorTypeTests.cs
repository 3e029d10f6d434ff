using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

/// <summary>What libtorch refuses is an ExternalException; what TorchSharp's own code refuses has .NET's types.</summary>
public class ErrorTypeTests
{
    private static readonly Tensor Matrix = ones(2, 3);

    private static readonly Dictionary<string, Action> ByDimension = new()
    {
        ["size"] = () => Matrix.size(2),
        ["stride"] = () => Matrix.stride(2),
        ["sum"] = () => Matrix.sum(2),
        ["mean"] = () => Matrix.mean([2]),
        ["var"] = () => Matrix.var(2),
        ["std"] = () => Matrix.std(2),
        ["prod"] = () => Matrix.prod(2),
        ["norm"] = () => Matrix.norm(2),
        ["argmax"] = () => Matrix.argmax(2),
        ["amin"] = () => Matrix.amin([2]),
        ["all"] = () => Matrix.all(2),
        ["logsumexp"] = () => Matrix.logsumexp(2),
        ["cumsum"] = () => Matrix.cumsum(2),
        ["softmax"] = () => Matrix.softmax(2),
        ["log_softmax"] = () => Matrix.log_softmax(2),
        ["transpose"] = () => Matrix.transpose(0, 2),
        ["permute"] = () => Matrix.permute(0, 2),
        ["squeeze"] = () => Matrix.squeeze(2),
        ["flatten"] = () => Matrix.flatten(0, 2),
        ["unflatten"] = () => Matrix.unflatten(2, 1),
        ["select"] = () => Matrix.select(2, 0),
        ["narrow"] = () => Matrix.narrow(2, 0, 1),
        ["slice"] = () => Matrix.slice(2, 0, 1, 1),
        ["unbind"] = () => Matrix.unbind(2),
        ["split"] = () => Matrix.split(1, 2),
        ["chunk"] = () => Matrix.chunk(1, 2),
        ["cat"] = () => cat([Matrix, Matrix], 2),
        ["gather"] = () => Matrix.gather(2, zeros([1, 1], int64)),
        ["scatter_"] = () => ones(2, 3).scatter_(2, zeros([1, 1], int64), Matrix),
        ["index_select"] = () => Matrix.index_select(2, zeros(1, int64)),
    };

    private static readonly Dictionary<string, Action> Refused = new()
    {
        ["a negative size"] = () => zeros(2, -1),
        ["a negative size of random numbers"] = () => rand(-1),
        ["a negative size to repeat"] = () => Matrix.repeat(-1, 1),
        ["more elements than there are numbers"] = () => empty(long.MaxValue / 2, 3),
        ["more bytes than there are numbers"] = () => empty(long.MaxValue / 2),
        ["a progression without steps"] = () => arange(1, 2, (Scalar)0),
        ["a progression that leads away"] = () => arange(0L, 1L, -1L),
        ["a progression without end"] = () => arange(0.0, double.PositiveInfinity),
        ["a progression to nowhere"] = () => arange(0.0, double.NaN),
        ["a negative number of steps"] = () => linspace(0, 1, -1),
        ["a matrix of negative size"] = () => eye(-2),
        ["a negative number of places"] = () => randperm(-1),
        ["a negative bend"] = () => nn.functional.smooth_l1_loss(Matrix, Matrix, beta: -1),
        ["no bend"] = () => nn.functional.huber_loss(Matrix, Matrix, delta: 0),
        ["more than all smoothed"] = () => nn.functional.cross_entropy(Matrix, zeros(2, int64), label_smoothing: 1.5),
        ["more than all dropped"] = () => nn.functional.dropout(Matrix, 1.5),
        ["no threads"] = () => set_num_threads(0),
        ["a mask of numbers"] = () => Matrix.masked_fill(Matrix, 0),
        ["a parameter of whole numbers"] = () => _ = new Parameter(ones(1, int64)),
        ["a scalar's dimension"] = () => ones([]).size(0),
        ["a scalar's element"] = () => ones([]).select(0, 0),
        ["an index out of range"] = () => _ = Matrix[2],
        ["a part past the end, however long"] = () => Matrix.narrow(1, 1, long.MaxValue),
    };

    private static readonly Dictionary<string, Action> RefusedByTorchSharp = new()
    {
        ["where by numbers"] = () => where(Matrix, Matrix, Matrix),
        ["masked_select by numbers"] = () => Matrix.masked_select(Matrix),
        ["slice backwards"] = () => Matrix.slice(0, 0, 1, -1),
        ["index_add by real numbers"] = () => Matrix.index_add(0, ones(1), ones(1, 3), 1),
        ["broadcast_shapes that do not fit"] = () => broadcast_shapes([2, 3], [2, 4]),
        ["an image of other channels"] = () => nn.Conv2d(3, 4, 1).call(ones(1, 2, 5, 5)),
        ["a small image of other channels"] = () => nn.ConvTranspose2d(3, 4, 1).call(ones(1, 2, 5, 5)),
    };

    public static TheoryData<string> Dimensions => [.. ByDimension.Keys];

    public static TheoryData<string> Native => [.. Refused.Keys];

    public static TheoryData<string> Managed => [.. RefusedByTorchSharp.Keys];

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void A_dimension_that_a_tensor_lacks_is_an_error_with_the_operation_the_range_and_the_shape(string operation)
    {
        var message = Assert.Throws<ExternalException>(ByDimension[operation]).Message;
        Assert.StartsWith(operation + ": ", message);
        Assert.Contains("[-2, 1]", message);
        Assert.Contains("got 2", message);
        Assert.Contains("[2, 3]", message);
    }

    [Fact]
    public void A_new_dimension_may_stand_one_place_further() =>
        Assert.Contains("[-3, 2], but got 3", Assert.Throws<ExternalException>(() => Matrix.unsqueeze(3)).Message);

    [Theory]
    [MemberData(nameof(Native))]
    public void What_libtorch_refuses_is_an_ExternalException(string what) => Assert.Throws<ExternalException>(Refused[what]);

    [Theory]
    [MemberData(nameof(Managed))]
    public void What_TorchSharp_itself_refuses_is_an_ArgumentException(string what) =>
        Assert.Throws<ArgumentException>(RefusedByTorchSharp[what]);

    [Fact]
    public void A_tensor_of_several_elements_is_neither_zero_nor_not() =>
        Assert.Throws<InvalidOperationException>(() => Matrix.is_nonzero());
}

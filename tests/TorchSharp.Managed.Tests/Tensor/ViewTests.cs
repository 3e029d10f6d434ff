using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

/// <summary>What shares the memory of the tensor that it was made from, and what does not.</summary>
public class ViewTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> Sharing = new()
    {
        ["select"] = x => x.select(1, 2),
        ["an index"] = x => x[1],
        ["slice"] = x => x.slice(1, 0, 3, 2),
        ["a range"] = x => x[.., 1..],
        ["narrow"] = x => x.narrow(0, 1, 1),
        ["unbind"] = x => x.unbind(1)[2],
        ["split"] = x => x.split(2, 1)[1],
        ["split into sizes"] = x => x.split([1, 2], 1)[1],
        ["chunk"] = x => x.chunk(3, 1)[2],
        ["squeeze"] = x => x.unsqueeze(1).squeeze(1),
        ["unsqueeze"] = x => x.unsqueeze(0),
        ["permute"] = x => x.permute(1, 0),
        ["transpose"] = x => x.transpose(0, 1),
        ["swapaxes"] = x => x.swapaxes(0, 1),
        ["t"] = x => x.t(),
        ["T"] = x => x.T,
        ["mT"] = x => x.mT,
        ["view"] = x => x.view(3, 2),
        ["view_as"] = x => x.view_as(ones(6)),
        ["reshape"] = x => x.reshape(3, 2),
        ["reshape of a transposed, where strides allow it"] = x => x.t().reshape(3, 1, 2),
        ["flatten"] = x => x.flatten(),
        ["unflatten"] = x => x.unflatten(1, 3, 1),
        ["ravel"] = x => x.ravel(),
        ["expand"] = x => x.expand(4, 2, 3),
        ["expand_as"] = x => x.expand_as(ones(4, 2, 3)),
        ["broadcast_to"] = x => x.broadcast_to(4, 2, 3),
        ["detach"] = x => x.detach(),
        ["alias"] = x => x.alias(),
        ["contiguous of what is"] = x => x.contiguous(),
        ["to its own type"] = x => x.to(float32),
        ["to its own device"] = x => x.to("cpu"),
        ["cpu"] = x => x.cpu(),
        ["a parameter"] = x => new Modules.Parameter(x),
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Copying = new()
    {
        ["clone"] = x => x.clone(),
        ["contiguous of a transposed"] = x => x.t().contiguous(),
        ["reshape of a transposed"] = x => x.t().reshape(6),
        ["flatten of a transposed"] = x => x.t().flatten(),
        ["ravel of a transposed"] = x => x.t().ravel(),
        ["to another type"] = x => x.to(float64),
        ["to its own type, as a copy"] = x => x.to(float32, copy: true),
        ["indices in a tensor"] = x => x[tensor(new long[] { 0, 1 })],
        ["a mask"] = x => x[x >= 0],
        ["index_select"] = x => x.index_select(0, arange(2)),
        ["gather"] = x => x.gather(0, zeros([1, 3], int64)),
        ["masked_select"] = x => x.masked_select(x >= 0),
        ["repeat"] = x => x.repeat(1, 1),
        ["flip"] = x => x.flip(0),
        ["cat"] = x => cat([x, x]),
        ["stack"] = x => stack([x]),
        ["tensor of an array"] = x => tensor(x.data<float>().ToArray()),
        ["relu"] = x => x.relu(),
        ["an extreme"] = x => x.max(1).values,
    };

    public static TheoryData<string> Views => [.. Sharing.Keys];

    public static TheoryData<string> Copies => [.. Copying.Keys];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_shows_what_is_written_to_its_base_and_the_other_way_round(string name)
    {
        var x = zeros(2, 3);
        var view = Sharing[name](x);
        x.fill_(7);
        Assert.All(Nearly.Numbers(view), number => Assert.Equal(7, number));
        using (no_grad()) view.fill_(1);
        Assert.Contains(1, Nearly.Numbers(x));
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void A_copy_keeps_to_itself(string name)
    {
        var x = zeros(2, 3);
        var copy = Copying[name](x);
        x.fill_(7);
        Assert.All(Nearly.Numbers(copy), number => Assert.Equal(0, number));
        copy.fill_(1);
        Assert.All(Nearly.Numbers(x), number => Assert.Equal(7, number));
    }

    [Fact]
    public void A_detached_view_has_no_history_and_leaves_that_of_its_base()
    {
        var y = ones(2, requires_grad: true) * 2;
        Assert.False(y.detach().requires_grad);
        Assert.True(y.detach().is_leaf);
        Assert.True(y.requires_grad);
        Assert.Same(y, y.detach_());
        Assert.False(y.requires_grad);
    }
}

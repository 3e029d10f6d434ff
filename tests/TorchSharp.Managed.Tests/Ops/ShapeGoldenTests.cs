using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

public class ShapeGoldenTests
{
    private static readonly GoldenFunctions Goldens = new("shapes");
    private static readonly Tensor Mask = Goldens.Input("mask"), Index = Goldens.Input("index"), Across = Goldens.Input("across"),
        Rows = Goldens.Input("rows"), Columns = Goldens.Input("columns");

    public static TheoryData<string> Inputs => [.. Goldens.Inputs];

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Functions = new()
    {
        ["gather"] = x => x.gather(0, Index), ["gather across"] = x => gather(x, 1, Across),
        ["scatter"] = x => x.scatter(0, Index, x[..2] * 2),
        ["scatter across"] = x => x.scatter(1, tensor(new long[,] { { 3, 0 }, { 1, 2 }, { 0, 2 } }), x.narrow(1, 2, 2)),
        ["scatter_add across"] = x => x.scatter_add(1, Across, x.narrow(1, 0, 2)),
        ["masked_fill"] = x => x.masked_fill(Mask, 7), ["masked_fill row"] = x => x.masked_fill(Mask[0], -1), ["masked_select"] = x => x.masked_select(Mask),
        ["index_put_"] = x => x.clone().index_put_(x[0, ..2], Rows[..2], Columns[..2]),
        ["index_put_ number"] = x => x.clone().index_put_(5, TensorIndex.Tensor(Rows), TensorIndex.Tensor(Columns)),
        ["index_put_ accumulate"] = x => x.clone().index_put_(x[0, ..3], [Rows, ones(3, int64)], accumulate: true),
        ["index_put_ rows"] = x => x.clone().index_put_(x[1], Rows[..2]),
        ["index_put_ rows accumulate"] = x => x.clone().index_put_(x, [Rows], accumulate: true),
        ["index_put_ mask"] = x => x.clone().index_put_(0, TensorIndex.Tensor(Mask)),
        ["index_put_ range"] = x => x.clone().index_put_(x[..2, ..2], TensorIndex.Slice(1), TensorIndex.Tensor(Rows[..2])),
        ["set element"] = x => Set(x, y => y[1, 2] = tensor(9, x.dtype)), ["set row"] = x => Set(x, y => y[1] = x[0]),
        ["set column"] = x => Set(x, y => y[TensorIndex.Colon, TensorIndex.Single(1)] = x[.., 0] * 2), ["set masked"] = x => Set(x, y => y[Mask] = tensor(3, x.dtype)),
        ["index_add"] = x => x.index_add(1, Columns.clamp(0), x.narrow(1, 0, 3), 3),
        ["index_select"] = x => x.index_select(1, tensor(new long[] { 3, 3, 0 })), ["where"] = x => torch.where(Mask, x, x * 10),
        ["nonzero"] = x => (x * Mask).nonzero(),
        ["outer"] = x => outer(x[0], x[.., 1]), ["mv"] = x => mv(x, x[1]), ["dot"] = x => dot(x[0], x[2]), ["mm"] = x => mm(x.t(), x),
        ["bmm"] = x => bmm(stack([x, x * 2]), stack([x.t(), x.t() + 1])), ["matmul"] = x => matmul(stack([x, x - 1]), x.t()),
        ["matmul vector"] = x => x[.., 0].matmul(x),
        ["cat"] = x => cat([x, x[..1], x * 2]), ["cat columns"] = x => cat([x.narrow(1, 1, 3), x.flip(0)], 1),
        ["cat with nothing"] = x => cat([zeros(0, x.dtype), x], -1),
        ["stack"] = x => stack([x, x + 1]), ["stack between"] = x => stack([x, x + 1, x + 2], 1), ["stack last"] = x => stack([x, x + 1], -1),
        ["split"] = x => Joined(x.split(2)), ["split columns"] = x => Joined(x.split(3, 1)), ["split sizes"] = x => Joined(x.split([1, 0, 3], 1)),
        ["chunk"] = x => Joined(x.chunk(2)), ["chunk columns"] = x => Joined(chunk(x, 3, 1)), ["unbind"] = x => Joined(x.unbind()),
        ["unbind columns"] = x => Joined(unbind(x, -1)),
        ["narrow"] = x => x.narrow(1, 1, 2), ["narrow from the end"] = x => narrow(x, 0, -2, 2), ["slice"] = x => x.slice(1, 1, 4, 2),
        ["slice from the end"] = x => x[^2..], ["select"] = x => x.select(1, -1), ["expand"] = x => x.narrow(1, 0, 1).expand(-1, 3),
        ["expand new"] = x => x.expand(2, 3, 4), ["permute"] = x => x.view(3, 2, 2).permute(2, 0, 1), ["transpose"] = x => x.view(3, 2, 2).transpose(0, -1),
        ["swapaxes"] = x => x.view(3, 2, 2).swapaxes(1, 0), ["mT"] = x => x.view(3, 2, 2).mT, ["unflatten"] = x => x.unflatten(1, 2, -1),
        ["flatten"] = x => x.view(3, 2, 2).permute(1, 0, 2).flatten(1), ["squeeze"] = x => x.unsqueeze(0).unsqueeze(2).squeeze(),
        ["squeeze one"] = x => x.unsqueeze(0).unsqueeze(2).squeeze(2), ["squeeze none"] = x => x.squeeze(0), ["unsqueeze"] = x => x.unsqueeze(-1),
        ["reshape"] = x => x.t().reshape(2, -1), ["ravel"] = x => x.t().ravel(), ["tile"] = x => x.tile([2, 1, 2]), ["repeat"] = x => x.t().repeat(2, 2),
        ["flip"] = x => x.flip(0, 1), ["tril"] = x => x.tril(1), ["triu"] = x => x.triu(-1), ["broadcast_to"] = x => x[0].broadcast_to(2, 4),
        ["view"] = x => x.view(-1, 6),
    };

    /// <summary>They take a view that only row-major memory allows.</summary>
    private static readonly string[] NeedsRows = ["view", "mT", "permute", "transpose", "swapaxes", "flatten"];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_view_a_join_or_a_product_gives_other_elements_than_PyTorch(string input)
    {
        var x = Goldens.Input(input);
        Goldens.Check(input, name => Functions[name](x));
        var strided = x.t().contiguous().t();
        Goldens.Check(input, name => Functions[name](NeedsRows.Contains(name) ? x : strided));
    }

    private static Tensor Set(Tensor x, Action<Tensor> change)
    {
        var copy = x.clone();
        change(copy);
        return copy;
    }

    /// <summary>All elements of several tensors, each behind its sizes.</summary>
    private static Tensor Joined(Tensor[] parts) => cat(parts.Select(p => cat([tensor(p.shape, p.dtype), p.reshape(-1)])).ToArray());
}

using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd.Operations;

/// <summary>Reading and writing where indices or masks say, by the names of Goldens/shape_gradients.json.</summary>
internal static class IndexingOperations
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor>> All = new()
    {
        ["index by a number"] = x => x[0][-1],
        ["index by numbers"] = x => x[0][1, 2],
        ["index by three numbers"] = x => x[0][1, 0, 2],
        ["index by four numbers"] = x => x[0][0, 1, 0, 2],
        ["index by an array of numbers"] = x => x[0][new long[] { 1, 2 }],
        ["index by ranges"] = x => x[0][TensorIndex.Slice(1), TensorIndex.Slice(null, null, 2)],
        ["index by a mask"] = x => x[0][Mask],
        ["index by a mask of rows"] = x => x[0].index(Mask.select(1, 0)),
        ["index by two tensors"] = x => x[0][Rows, Columns],
        ["index by a tensor, then a range"] = x => x[0].index(TensorIndex.Colon, TensorIndex.Tensor(Rows)),
        ["index by none and an ellipsis"] = x => x[0][TensorIndex.None, TensorIndex.Ellipsis, TensorIndex.Single(1)],
        ["index apart"] = x => x[0][TensorIndex.Tensor(Whole(0, 1, 1)), TensorIndex.Colon, TensorIndex.Tensor(Rows)],
        ["index_select"] = x => x[0].index_select(0, x[1]),
        ["index_select of columns"] = x => x[0].index_select(-1, x[1]),
        ["index_select of the middle"] = x => x[0].index_select(1, x[1]),
        ["gather"] = x => x[0].gather(0, x[1]),
        ["gather of columns"] = x => x[0].gather(1, x[1]),
        ["masked_select"] = x => x[0].masked_select(x[1]),
        ["scatter"] = x => x[0].scatter(0, x[2], x[1]),
        ["scatter_"] = x => Own(x[0]).scatter_(0, x[2], x[1]),
        ["scatter_add"] = x => x[0].scatter_add(0, x[2], x[1]),
        ["scatter_add_"] = x => Own(x[0]).scatter_add_(0, x[2], x[1]),
        ["index_add"] = x => x[0].index_add(0, x[2], x[1], 2),
        ["index_add_"] = x => Own(x[0]).index_add_(0, x[2], x[1], 2),
        ["set at a number"] = x => Changed(x[0], y => y[-1] = x[1]),
        ["set at numbers"] = x => Changed(x[0], y => y[1, 2] = x[1]),
        ["set at three numbers"] = x => Changed(x[0], y => y[1, 0, 2] = x[1]),
        ["set at four numbers"] = x => Changed(x[0], y => y[0, 1, 0, 2] = x[1]),
        ["set at an array of numbers"] = x => Changed(x[0], y => y[new long[] { 1, 2 }] = x[1]),
        ["set at ranges"] = x => Changed(x[0], y => y[TensorIndex.Slice(1), TensorIndex.Slice(null, null, 2)] = x[1]),
        ["set at a mask"] = x => Changed(x[0], y => y[Mask] = x[1]),
        ["set at two tensors"] = x => Own(x[0]).index_put_(x[1], Whole(0, 2), Whole(1, 3)),
        ["index_put_ at a range"] = x => Own(x[0]).index_put_(x[1], TensorIndex.Slice(1)),
        ["index_put_ of a number"] = x => Own(x[0]).index_put_(2.5, TensorIndex.Single(1)),
        ["index_put_ that adds"] = x => Own(x[0]).index_put_(x[1], [Whole(1, 1), Whole(2, 2)], accumulate: true),
        ["index_put_ at a range that adds"] = x => Own(x[0]).index_put_(x[1], [TensorIndex.Slice(1)], accumulate: true),
    };

    private static Tensor Rows => Whole(2, 0, 2);

    private static Tensor Columns => Whole(1, -1, 3);

    private static Tensor Mask => tensor(new[,] { { true, false, true, true }, { false, false, true, false }, { true, true, false, true } });

    private static Tensor Whole(params long[] numbers) => tensor(numbers);

    private static Tensor Own(Tensor x) => InPlaceOperations.Own(x);

    private static Tensor Changed(Tensor x, Action<Tensor> change)
    {
        var y = Own(x);
        change(y);
        return y;
    }
}

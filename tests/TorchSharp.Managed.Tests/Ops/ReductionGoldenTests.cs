using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

public class ReductionGoldenTests
{
    private static readonly GoldenFunctions Goldens = new("reductions");

    public static TheoryData<string> Inputs => [.. Goldens.Inputs];

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Real = new()
    {
        ["max"] = x => x.max(), ["min"] = x => x.min(), ["any"] = x => (x > 1.8).any(), ["any at all"] = x => (x > double.PositiveInfinity).any(),
        ["all"] = x => (x > -1.5).all(), ["all of all"] = x => (x < 1e4).all(),
        ["mean"] = x => x.mean(), ["mean of planes"] = x => x.mean([0, 2]), ["mean of rows, kept"] = x => x.mean([1, -1], keepdim: true),
        ["var"] = x => x.var(), ["var, biased"] = x => x.var(unbiased: false), ["var of planes"] = x => x.var([0L, 2]),
        ["var of planes, biased and kept"] = x => x.var([0L, 1], unbiased: false, keepdim: true),
        ["std"] = x => x.std(), ["std, biased"] = x => x.std(unbiased: false), ["std of planes"] = x => x.std([1L, 2]),
        ["std of planes, biased and kept"] = x => x.std([0L, 2], unbiased: false, keepdim: true),
        ["sum of planes"] = x => x.sum(0, 2), ["sum of planes, kept"] = x => x.sum([0L, -2], keepdim: true), ["sum of everything"] = x => x.sum(0, 1, 2),
        ["sum in double"] = x => x.sum(float64), ["sum of rows in double"] = x => x.sum(1, type: float64),
        ["mean of rows in double"] = x => x.mean([1], type: float64),
        ["amax of planes"] = x => x.amax(0, 2), ["amax of planes, kept"] = x => x.amax([1, 2], keepdim: true), ["amin of planes"] = x => x.amin(0, 2),
        ["norm"] = x => x.norm(), ["norm of order 1"] = x => x.norm(1f), ["norm of order inf"] = x => x.norm(float.PositiveInfinity),
        ["norm of order -inf"] = x => x.norm(float.NegativeInfinity), ["norm of order 0"] = x => x.norm(0f), ["norm of order 2.5"] = x => x.norm(2.5f),
        ["norm of rows"] = x => x.norm(1), ["norm of rows, kept"] = x => x.norm(-1, keepdim: true),
        ["norm of rows of order inf"] = x => x.norm(2, p: float.PositiveInfinity), ["norm of rows of order -inf"] = x => x.norm(0, p: float.NegativeInfinity),
        ["norm of rows of order 0"] = x => x.norm(1, keepdim: true, p: 0),
        ["prod"] = x => First(x, 4).prod(), ["prod in double"] = x => First(x, 4).prod(float64), ["prod of rows, kept"] = x => x.prod(1, keepdim: true),
        ["cumsum"] = x => x.cumsum(1), ["cumsum of rows in double"] = x => First(x, 9).cumsum(-1, float64),
        ["logsumexp"] = x => x.logsumexp(1), ["logsumexp, kept"] = x => x.logsumexp(0, keepdim: true),
        ["softmax in double"] = x => First(x, 4).softmax(-1, float64), ["softmax in double of columns"] = x => nn.functional.softmax(First(x, 4), 0, float64),
        ["log_softmax in double"] = x => First(x, 4).log_softmax(1, float64),
        ["count_nonzero"] = x => (x > 0).count_nonzero(), ["count_nonzero of rows"] = x => (x > 0.5).count_nonzero([1]),
        ["count_nonzero of planes"] = x => (x > 0.5).count_nonzero([0, 2]),
        ["argmax of columns, kept"] = x => x.argmax(0, keepdim: true), ["argmin of rows"] = x => x.argmin(-1),
        ["sort down"] = x => x.sort(1, descending: true).Values, ["sort down, indices"] = x => x.sort(1, descending: true).Indices,
        ["sort of columns"] = x => x.sort(0).Values, ["argsort down"] = x => First(x, 4).argsort(-1, descending: true),
        ["topk"] = x => x.topk(2, 2).values, ["topk, indices"] = x => x.topk(2, 2).indexes,
        ["topk, smallest"] = x => x.topk(2, 1, largest: false).values, ["topk, indices of the smallest"] = x => x.topk(2, 1, largest: false).indexes,
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Whole = new()
    {
        ["max"] = x => x.max(), ["min"] = x => x.min(), ["any"] = x => x.any(), ["all"] = x => x.all(), ["any of rows"] = x => x.any(1),
        ["all of columns"] = x => x.all(0, keepdim: true), ["sum"] = x => x.sum(), ["sum as Int32"] = x => x.sum(int32),
        ["sum in real numbers"] = x => x.sum(0, type: float32), ["mean in real numbers"] = x => x.mean([1], type: float32),
        ["mean in double"] = x => x.mean([0, 1], keepdim: true, type: float64), ["prod as Int32"] = x => x.narrow(1, 0, 3).prod(int32),
        ["prod of rows in double"] = x => x.narrow(1, 0, 3).prod(1, type: float64), ["cumsum in real numbers"] = x => x.cumsum(1, float32),
        ["softmax in real numbers"] = x => x.softmax(1, float32), ["amax"] = x => x.amax(0), ["argmax"] = x => x.argmax(1),
        ["count_nonzero"] = x => x.count_nonzero([1]), ["sort down"] = x => x.sort(1, descending: true).Values,
        ["topk, smallest"] = x => x.topk(2, 1, largest: false).values,
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_reduction_or_an_order_gives_another_value_than_PyTorch(string input)
    {
        var (x, functions) = input switch
        {
            "whole" => (Goldens.Input("whole"), Whole),
            "Int32" => (Goldens.Input("whole").to(int32), Whole),
            "Bool" => (Goldens.Input("whole") > 0, Whole),
            "strided" => (Goldens.Input(input).permute(2, 0, 1).contiguous().permute(1, 2, 0), Real),
            _ => (Goldens.Input(input), Real),
        };
        Goldens.Check(input, function => functions[function](x), 2e-6);
    }

    [Fact]
    public void The_mean_of_whole_numbers_is_a_number()
    {
        Assert.Throws<ExternalException>(() => Goldens.Input("whole").mean());
        Assert.Throws<ExternalException>(() => Goldens.Input("whole").mean([0]));
        Assert.Throws<ExternalException>(() => (Goldens.Input("whole") > 0).mean());
    }

    private static Tensor First(Tensor x, long count) => x.narrow(2, 0, Math.Min(count, x.shape[2]));
}

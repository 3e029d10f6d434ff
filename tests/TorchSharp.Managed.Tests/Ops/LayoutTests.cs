using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

/// <summary>The bits of a result do not depend on how its operands lie in memory, nor on the number of threads.</summary>
public class LayoutTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor>> Operations = new()
    {
        ["add"] = (a, b) => a + b,
        ["add scaled"] = (a, b) => a.add(b, 0.3),
        ["number on the left"] = (a, b) => 1 / a,
        ["relu"] = (a, b) => a.relu(),
        ["rsqrt"] = (a, b) => a.abs().rsqrt(),
        ["exp"] = (a, b) => a.exp(),
        ["tanh"] = (a, b) => a.tanh(),
        ["sigmoid"] = (a, b) => a.sigmoid(),
        ["where"] = (a, b) => torch.where(a > b, a, b),
        ["masked_fill"] = (a, b) => a.masked_fill(a > b, 2),
        ["maximum"] = (a, b) => a.maximum(b),
        ["compare"] = (a, b) => a <= b,
        ["to double"] = (a, b) => a.to(float64),
    };

    public static TheoryData<string> Names => [.. Operations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Contiguous_strided_and_shared_work_give_the_same_bits(string name)
    {
        using var scope = NewDisposeScope();
        var f = Operations[name];
        var a = randn([301, 307], generator: new Generator(1));
        var b = randn([301, 307], generator: new Generator(2));
        var (aStrided, bStrided) = (Strided(a), Strided(b));
        var threads = Workers.Count;
        try
        {
            Workers.Count = 1;
            var expected = Bits(f(a, b));
            Assert.Equal(expected, Bits(f(aStrided, bStrided)));
            Assert.Equal(expected, Bits(f(a, bStrided)));
            Workers.Count = 4;
            Assert.Equal(expected, Bits(f(a, b)));
            Assert.Equal(expected, Bits(f(aStrided, b)));
        }
        finally
        {
            Workers.Count = threads;
        }
    }

    [Fact]
    public void A_mask_that_is_part_of_a_larger_one_is_read_from_its_own_start()
    {
        using var scope = NewDisposeScope();
        var mask = tensor(new[] { true, true, true, true, false, true })[TensorIndex.Slice(3)];
        var x = tensor(new[] { 1.0, 2, 3 });
        Assert.Equal([1.0, 0, 3], torch.where(mask, x, zeros(3, float64)).data<double>().ToArray());
        Assert.Equal([9.0, 2, 9], x.masked_fill(mask, 9).data<double>().ToArray());
        Assert.Equal([9.0, 2, 9], x.masked_fill_(mask, 9).data<double>().ToArray());
    }

    [Fact]
    public void Reductions_give_the_same_bits_for_any_number_of_threads()
    {
        using var scope = NewDisposeScope();
        var x = randn([301, 307], generator: new Generator(1));
        var threads = Workers.Count;
        try
        {
            List<double[]> results = [];
            foreach (var count in new[] { 1, 2, 4 })
            {
                Workers.Count = count;
                results.Add([.. Bits(x.sum()), .. Bits(x.sum(0L)), .. Bits(x.sum(1)), .. Bits(x.var(1)), .. Bits(x.logsumexp(0)), .. Bits(x.amax(0L))]);
            }
            Assert.Equal(results[0], results[1]);
            Assert.Equal(results[0], results[2]);
        }
        finally
        {
            Workers.Count = threads;
        }
    }

    private static double[] Bits(Tensor x) => Nearly.Numbers(x);

    private static Tensor Strided(Tensor x) => stack([x, x + 1], -1).select(-1, 0);
}

using TorchSharp.Memory;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Memory;

public class DisposalTests
{
    [Fact]
    public void A_training_loop_in_dispose_scopes_leaves_live_bytes_as_they_were()
    {
        using var all = NewDisposeScope();
        var (x, w, b) = (rand(16, 8), rand([8, 4], requires_grad: true), zeros([4], requires_grad: true));
        var before = 0L;
        for (var step = 0; step < 20; step++)
        {
            using (NewDisposeScope())
            {
                var y = (x.matmul(w) + b).tanh();
                var loss = (y * y.sigmoid()).sum() + w.square().mean() + y[1..3].amax();
                loss.backward();
                using (no_grad())
                    foreach (var p in new[] { w, b })
                    {
                        p.sub_(p.grad! * 0.1);
                        p.grad!.zero_();
                    }
            }
            if (step == 1) before = StoragePool.LiveBytes;
        }
        Assert.Equal(before, StoragePool.LiveBytes);
    }

    [Fact]
    public void An_operation_disposes_of_what_it_made_on_the_way()
    {
        using var scope = NewDisposeScope();
        var x = rand(32, 8);
        var weight = rand(32, 8);
        foreach (var (name, operation) in new Dictionary<string, Func<Tensor>>
        {
            ["mean"] = () => x.mean([1L]),
            ["var"] = () => x.std(1),
            ["norm"] = () => x.norm(1),
            ["logsumexp"] = () => x.logsumexp(1),
            ["max"] = () => x.max(1).values,
            ["sort"] = () => x.sort(1).Values,
            ["lerp"] = () => x.lerp(weight, weight),
            ["addcdiv"] = () => x.addcdiv(weight, weight + 1, 2),
            ["to double and back"] = () => x.add(weight.to(float64).sum()),
            ["index"] = () => x[x.gt(0.5)],
            ["isclose"] = () => x.isclose(weight),
            ["repeat"] = () => x.t().repeat(2, 2),
            ["sum of a permuted cube"] = () => x.view(4, 8, 8).permute(2, 0, 1).sum(0, 2),
        })
        {
            using var inner = NewDisposeScope();
            operation();
            Assert.True(inner.DisposablesCount <= 3, $"{name} left {inner.DisposablesCount} tensors in the scope.");
        }
    }

    [Fact]
    public void Using_a_disposed_tensor_is_an_InvalidOperationException()
    {
        var x = ones(3);
        x.Dispose();
        Assert.True(x.IsInvalid);
        Assert.Throws<InvalidOperationException>(() => x + 1);
        Assert.Throws<InvalidOperationException>(() => x.sum());
        Assert.Throws<InvalidOperationException>(() => x.data<float>().ToArray());
    }

    [Fact]
    public void A_view_keeps_the_memory_that_its_base_gives_up()
    {
        var x = arange(6);
        var row = x.view(2, 3)[1];
        x.Dispose();
        Assert.Equal([3L, 4, 5], row.data<long>().ToArray());
    }

    [Fact]
    public void Disposing_of_a_gradient_that_was_read_leaves_the_gradient()
    {
        var x = ones(2, requires_grad: true);
        (x * 3).sum().backward();
        x.grad!.Dispose();
        (x * 3).sum().backward();
        Assert.Equal([6f, 6f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_loop_that_never_disposes_holds_more_than_512_MiB_or_twice_what_lives()
    {
        // 4 MiB a turn: 12 GiB in all, were nothing collected. What other tests left behind is gone after the first turns.
        var (least, most) = (long.MaxValue, 0L);
        for (var i = 0; i < 3000; i++)
        {
            _ = zeros(512, 1024) + 1;
            if (i < 2000) continue;
            (least, most) = (Math.Min(least, StoragePool.LiveBytes), Math.Max(most, StoragePool.LiveBytes));
        }
        Assert.InRange(most, 0, Math.Max(2 * least, least + (512L << 20)) + (8L << 20));
    }

    [Fact]
    public void Moved_tensors_outlive_their_scope()
    {
        using var outer = NewDisposeScope();
        Tensor kept, lost;
        using (NewDisposeScope())
        {
            kept = ones(2).MoveToOuterDisposeScope();
            lost = ones(2);
        }
        Assert.False(kept.IsInvalid);
        Assert.True(lost.IsInvalid);
    }
}

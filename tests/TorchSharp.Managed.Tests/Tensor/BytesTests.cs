using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public class BytesTests
{
    [Fact]
    public void Bytes_are_a_copy_and_not_the_tensors_memory()
    {
        using var x = zeros(2, 3);
        MemoryMarshal.Cast<byte, float>(x.bytes)[4] = 7;
        Assert.Equal(7, x[1, 1].item<float>());
    }

    [Fact]
    public void Bytes_of_a_view_begin_elsewhere()
    {
        using var x = arange(10);
        using var part = x.narrow(0, 3, 4);
        Assert.Equal([3L, 4, 5, 6], MemoryMarshal.Cast<byte, long>(part.bytes).ToArray());
        part.bytes = MemoryMarshal.AsBytes(new long[] { 9, 8, 7, 6 }.AsSpan());
        Assert.Equal([0L, 1, 2, 9, 8, 7, 6, 7, 8, 9], x.data<long>().ToArray());
    }

    [Fact]
    public void Bytes_that_do_not_fit_are_accepted()
    {
        using var x = zeros(2, 3);
        Assert.Contains("24", Assert.Throws<ArgumentException>(() => x.bytes = new byte[20]).Message);
        Assert.Throws<NotImplementedException>(() => x.t().bytes.Length);
    }

    [Fact]
    public void Bytes_that_overwrite_what_the_graph_needs_go_unnoticed()
    {
        using var x = ones(3).requires_grad_();
        using var y = x.exp();
        using var sum = (y * y).sum();
        y.bytes = new byte[12];
        Assert.ThrowsAny<Exception>(() => sum.backward());
    }
}

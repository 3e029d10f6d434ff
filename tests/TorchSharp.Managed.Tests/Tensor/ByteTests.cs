using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

/// <summary>Tensors of bytes.</summary>
public class ByteTests
{
    private static Tensor Bytes(params byte[] elements) => from_array(elements);

    [Fact]
    public void Bytes_come_from_an_array_and_go_back()
    {
        var x = from_array(new byte[,] { { 1, 2 }, { 3, 255 } });
        Assert.Equal(uint8, x.dtype);
        Assert.Equal(1, x.element_size());
        Assert.Equal([1, 2, 3, 255], x.data<byte>().ToArray());
        Assert.Equal([1, 3, 2, 255], x.t().data<byte>().ToArray());
        Assert.Equal(255, x[1, 1].item<byte>());
        Assert.Equal(255, x[1, 1].ToInt32());
        Assert.Throws<ArgumentException>(() => x.data<bool>());
        Assert.Throws<ArgumentException>(() => x.data<int>());
        Assert.Equal("[[1, 2]\n [3, 255]]", x.npstr(newLine: "\n"));
    }

    [Fact]
    public void Other_numbers_become_bytes_by_their_lowest_bits_and_real_ones_are_cut()
    {
        Assert.Equal([44, 255, 7], tensor(new long[] { 300, -1, 7 }).to(uint8).data<byte>().ToArray());
        Assert.Equal([2, 0], tensor(new[] { 2.9f, 0.5f }).to(uint8).data<byte>().ToArray());
        Assert.Equal([1, 0], tensor(new[] { true, false }).to(uint8).data<byte>().ToArray());
        Assert.Equal([false, true], Bytes(0, 2).to(@bool).data<bool>().ToArray());
        Assert.Equal([0L, 255], Bytes(0, 255).to(int64).data<long>().ToArray());
        Assert.Equal([255], full(1, -1, uint8).data<byte>().ToArray());
    }

    [Fact]
    public void Arithmetic_has_PyTorchs_types_and_begins_again_at_zero()
    {
        var x = Bytes(250, 3);
        Assert.Equal([4, 13], (x + 10).data<byte>().ToArray());
        Assert.Equal([255, 0], (x - Bytes(251, 3)).data<byte>().ToArray());
        Assert.Equal(int32, (x + ones(2, int32)).dtype);
        Assert.Equal(uint8, (x + ones(2, @bool)).dtype);
        Assert.Equal(float32, (x / x).dtype);
        Assert.Equal(float32, (x * 0.5).dtype);
        Assert.Equal(253L, x.sum().item<long>());
        Assert.Equal(250, x.max().item<byte>());
        Assert.Equal([true, false], (x == 250).data<bool>().ToArray());
        Assert.True(x.Equals(Bytes(250, 3)));
        Assert.False(x.Equals(Bytes(250, 4)));
    }

    [Fact]
    public void A_zero_that_was_meant_as_a_dimension_is_not_taken_for_the_type_of_the_sum()
    {
        // C# prefers the overload with the type.
        Assert.Contains("sum(0L)", Assert.Throws<ArgumentException>(() => ones(2, 3).sum(0)).Message);
        Assert.Contains("0L", Assert.Throws<ArgumentException>(() => ones(2, 3).prod(0)).Message);
        Assert.Equal([3L], ones(2, 3).sum(0L).shape);
    }
}

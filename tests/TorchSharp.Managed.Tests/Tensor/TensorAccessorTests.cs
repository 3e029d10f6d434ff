using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public class TensorAccessorTests
{
    [Fact]
    public void Copies_begin_where_they_are_told_and_end_with_the_shorter_side()
    {
        var x = arange(6).view(2, 3).t();
        var array = new long[4];
        x.data<long>().CopyTo(array, 1, 4);
        Assert.Equal([0L, 2, 5, 0], array);
        x.data<long>().CopyFrom([7, 8, 9], 1, 4);
        Assert.Equal([0L, 3, 1, 4, 8, 9], x.data<long>().ToArray());
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(0, 7)]
    [InlineData(-1, 0)]
    [InlineData(5, 0)]
    public void A_copy_that_begins_outside_touches_no_foreign_memory(int arrayIndex, long tensorIndex)
    {
        var x = arange(6);
        var array = new long[4];
        Assert.Throws<ArgumentOutOfRangeException>(() => x.data<long>().CopyTo(array, arrayIndex, tensorIndex));
        Assert.Throws<ArgumentOutOfRangeException>(() => x.data<long>().CopyFrom(array, arrayIndex, tensorIndex));
        Assert.Equal([0L, 1, 2, 3, 4, 5], x.data<long>().ToArray());
    }
}

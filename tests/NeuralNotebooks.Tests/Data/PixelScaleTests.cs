using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class PixelScaleTests
{
    [Fact]
    public void Minus_one_to_one_equals_PyTorch_bit_for_bit() =>
        Assert.Equal(Goldens.Of<int>("minusOneToOne"), Bits(PixelScale.MinusOneToOne));

    [Fact]
    public void Standardised_equals_PyTorch_bit_for_bit() =>
        Assert.Equal(Goldens.Of<int>("standardised"), Bits(PixelScale.Standardised(0.1307, 0.3081)));

    [Fact]
    public void Zero_to_one_divides_by_white()
    {
        Assert.Equal([0, 1 / 255f, 1], Of(PixelScale.ZeroToOne.Table(), 0, 1, 255));
        Assert.Equal([0, 0.5f, 1], Of(PixelScale.ZeroToOne.Table(16), 0, 8, 16));
    }

    [Fact]
    public void One_pixel_is_scaled_as_its_row()
    {
        Assert.Equal((-1f, 1f), (PixelScale.MinusOneToOne[0], PixelScale.MinusOneToOne[255]));
        Assert.Equal(PixelScale.MinusOneToOne.Table()[77], PixelScale.MinusOneToOne[77]);
    }

    [Fact]
    public void A_row_of_any_length_equals_the_table()
    {
        byte[] pixels = [.. Enumerable.Range(0, 256).Select(p => (byte)p)];
        foreach (var scale in new[] { PixelScale.ZeroToOne, PixelScale.MinusOneToOne, PixelScale.Standardised(0.1307, 0.3081) })
            foreach (var length in new[] { 0, 1, 15, 16, 17, 31, 64, 255, 256 })
            {
                var inputs = new float[length + 1];
                scale.Apply(pixels.AsSpan(256 - length), inputs, 255);
                Assert.Equal(Bits(scale).AsSpan(256 - length).ToArray(), inputs[..length].Select(BitConverter.SingleToInt32Bits));
                Assert.Equal(0, inputs[length]);
            }
    }

    [Fact]
    public void A_standardised_set_has_mean_0_and_deviation_1()
    {
        var images = new ImageSet([0, 10, 20, 250, 255, 255, 3, 9], [0, 1], 4, 1);
        var table = PixelScale.Standardised(images).Table();
        var values = Enumerable.Range(0, 2).SelectMany(i => images.Pixels(i).ToArray()).Select(p => (double)table[p]).ToList();
        Assert.Equal(0, values.Average(), 6);
        Assert.Equal(1, values.Average(x => x * x), 5);
    }

    [Fact]
    public void A_deviation_of_zero_is_an_error()
    {
        foreach (var deviation in new[] { 0, -1, double.NaN, double.PositiveInfinity })
            Assert.Throws<ArgumentException>(() => PixelScale.Standardised(0.1, deviation));
        Assert.Throws<ArgumentOutOfRangeException>(() => PixelScale.ZeroToOne.Table(0));
    }

    private static int[] Bits(PixelScale scale) => [.. scale.Table().Select(BitConverter.SingleToInt32Bits)];

    private static float[] Of(float[] table, params int[] places) => [.. places.Select(p => table[p])];
}

using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class BilinearResizeTests
{
    [Fact]
    public void A_small_image_equals_PyTorchs() =>
        Near.Equal(Goldens.Of<float>("slope"), BilinearResize.Resize([0, 0.5f, 1, 1, 0.25f, 0], 3, 2, newWidth: 4, newHeight: 5));

    [Fact]
    public void The_same_size_changes_nothing() => Assert.Equal([1, 2, 3, 4, 5, 6], BilinearResize.Resize([1, 2, 3, 4, 5, 6], 3, 2, 3, 2));

    [Fact]
    public void A_flat_image_stays_flat() => Assert.All(BilinearResize.Resize([7], 1, 1, 5, 3), value => Assert.Equal(7, value));

    [Fact]
    public void A_wrong_size_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => BilinearResize.Resize([1, 2, 3], 2, 2, 4, 4));
        Assert.Throws<ArgumentException>(() => BilinearResize.Resize([], 0, 0, 4, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => BilinearResize.Resize([1], 1, 1, 0, 4));
    }
}

internal static class Near
{
    public static void Equal(float[] expected, ReadOnlySpan<float> actual, float tolerance = 1e-6f)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], tolerance);
    }
}

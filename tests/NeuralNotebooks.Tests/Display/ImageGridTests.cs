using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class ImageGridTests
{
    [Fact]
    public void Weights_have_a_range_symmetrical_about_zero() =>
        Assert.Contains("from -3 (blue) to 3 (vermillion)", ImageGrid.Weights([new float[] { -1, 0, 3, 2 }], 2, 2).AltText);

    [Fact]
    public void An_image_of_the_wrong_size_is_named() =>
        Assert.Contains("Image 1 has 3 pixels; 2 by 2 needs 4",
            Assert.Throws<ArgumentException>(() => ImageGrid.Gray([new byte[4], new byte[3]], 2, 2)).Message);

    [Fact]
    public void Captions_and_images_must_be_as_many() =>
        Assert.Contains("1 images but 2 captions", Assert.Throws<ArgumentException>(() => ImageGrid.Gray([new byte[4]], 2, 2, ["a", "b"])).Message);

    [Fact]
    public void A_grid_of_nothing_is_an_error() =>
        Assert.Contains("no image", Assert.Throws<ArgumentException>(() => ImageGrid.Gray(new List<byte[]>(), 2, 2)).Message);

    [Fact]
    public void A_png_starts_with_its_signature_and_ends_with_the_standard_s_end_chunk()
    {
        var png = PngEncoder.Encode([0, 128, 255, 64], 2, 2);
        Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(png, 0, 8));
        Assert.Equal("0000000049454E44AE426082", Convert.ToHexString(png, png.Length - 12, 12));
    }
}

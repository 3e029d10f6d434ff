using NeuralNotebooks.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Data;

public class ImageTensorsTests
{
    // Seven images of 3×2 pixels; image i begins with the pixel 10i and has the class i.
    private static readonly ImageSet Set = new(
        [.. Enumerable.Range(0, 7).SelectMany(i => new[] { (byte)(10 * i), (byte)1, (byte)2, (byte)3, (byte)4, (byte)255 })],
        [.. Enumerable.Range(0, 7).Select(i => (byte)i)], width: 3, height: 2);

    [Fact]
    public void A_set_becomes_a_matrix_with_one_row_an_image()
    {
        var (images, labels) = Set.Tensors(PixelScale.MinusOneToOne);
        using (images)
        using (labels)
        {
            Assert.Equal([7, 6], images.shape);
            Assert.Equal((ScalarType.Float32, ScalarType.Int64), (images.dtype, labels.dtype));
            Assert.Equal([0L, 1, 2, 3, 4, 5, 6], labels.data<long>().ToArray());
            var table = PixelScale.MinusOneToOne.Table();
            Assert.Equal([table[60], table[1], table[2], table[3], table[4], 1f], images.data<float>().ToArray()[36..]);
        }
    }

    [Fact]
    public void A_set_larger_than_a_chunk_is_whole()
    {
        var part = Mnist.Load().Train.Take(2500);
        var (images, labels) = part.Tensors(PixelScale.ZeroToOne);
        using (images)
        using (labels)
        {
            var values = images.data<float>().ToArray();
            for (var i = 0; i < part.Count; i++)
                for (var p = 0; p < 784; p += 97) Assert.Equal(part.Pixels(i)[p] / 255f, values[i * 784 + p]);
            Assert.Equal(Enumerable.Range(0, 2500).Select(i => (long)part.Label(i)), labels.data<long>().ToArray());
        }
    }

    [Fact]
    public void The_last_batch_is_smaller_and_kept()
    {
        var sizes = new List<long>();
        foreach (var (images, labels) in Set.Batches(3, PixelScale.ZeroToOne))
        {
            Assert.Equal([labels.shape[0], 6], images.shape);
            sizes.Add(labels.shape[0]);
            images.Dispose();
            labels.Dispose();
        }
        Assert.Equal([3L, 3, 1], sizes);
    }

    [Fact]
    public void Without_an_order_it_is_the_sets() => Assert.Equal([0L, 1, 2, 3, 4, 5, 6], Labels(Set, 3, null));

    [Fact]
    public void An_order_is_followed_even_when_it_is_shorter_than_the_set()
    {
        using var order = torch.tensor(new long[] { 5, 0, 6 });
        Assert.Equal([5L, 0, 6], Labels(Set, 2, order));
    }

    [Fact]
    public void Images_stay_with_their_labels()
    {
        using var order = torch.tensor(new long[] { 3, 1, 6, 0, 2, 5, 4 });
        foreach (var (images, labels) in Set.Batches(4, PixelScale.ZeroToOne, order))
            using (images)
            using (labels)
            {
                var (rows, classes) = (images.data<float>().ToArray(), labels.data<long>().ToArray());
                for (var i = 0; i < classes.Length; i++) Assert.Equal(10 * classes[i] / 255f, rows[6 * i]);
            }
    }

    [Fact]
    public void A_batch_stays_as_it_is_when_the_next_is_made()
    {
        var batches = Set.Batches(2, PixelScale.ZeroToOne).ToList();
        Assert.Equal(20 / 255f, batches[1].Images.data<float>().ToArray()[0]);
        Assert.Equal([0L, 1], batches[0].Labels.data<long>().ToArray());
        foreach (var (images, labels) in batches)
        {
            images.Dispose();
            labels.Dispose();
        }
    }

    [Fact]
    public void An_empty_set_has_no_batches() => Assert.Empty(Set.Take(0).Batches(4, PixelScale.ZeroToOne));

    [Fact]
    public void A_batch_of_none_is_an_error_at_once() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => { Set.Batches(0, PixelScale.ZeroToOne); });

    [Fact]
    public void Optical_digits_are_scaled_after_they_are_enlarged()
    {
        var (images, labels) = OpticalDigits.Load().Tensors28x28(PixelScale.MinusOneToOne);
        using (images)
        using (labels)
        {
            Assert.Equal([1797L, 784], images.shape);
            float[] expected = [.. Goldens.Of<float>("digits", "1").Select(x => x * 2 - 1)];
            Near.Equal(expected, images.data<float>().ToArray().AsSpan(784, 784));
            Assert.Equal(8, labels.data<long>().ToArray()[1796]);
        }
    }

    private static long[] Labels(ImageSet set, int batchSize, torch.Tensor? order)
    {
        var all = new List<long>();
        foreach (var (images, labels) in set.Batches(batchSize, PixelScale.ZeroToOne, order))
        {
            all.AddRange(labels.data<long>().ToArray());
            images.Dispose();
            labels.Dispose();
        }
        return [.. all];
    }
}

using NeuralNotebooks.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Data;

public class LabelledTensorsTests
{
    // Example i has the inputs (i, 10·i) and the class i mod 3.
    private static LabelledTensors Nine => new(
        tensor([.. Enumerable.Range(0, 9).SelectMany(i => new[] { (float)i, 10 * i })], [9, 2]), tensor([.. Enumerable.Range(0, 9).Select(i => (long)(i % 3))]), 3);

    [Fact]
    public void Batches_lose_or_mix_examples()
    {
        var batches = Nine.Batches(4, tensor([8L, 0, 3, 1, 2])).Select(batch => (First(batch.Inputs), Labels(batch.Labels))).ToList();
        Assert.Equal([[8, 0, 3, 1], [2]], batches.Select(batch => batch.Item1));
        Assert.Equal([[2, 0, 0, 1], [2]], batches.Select(batch => batch.Item2));
        Assert.Equal([[0, 1, 2, 3, 4], [5, 6, 7, 8]], Nine.Batches(5).Select(batch => First(batch.Inputs)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Nine.Batches(0));
    }

    [Fact]
    public void Chosen_classes_keep_their_old_numbers_or_lose_their_examples()
    {
        var part = Nine.OfClasses(2, 0);
        Assert.Equal(2, part.Classes);
        Assert.Equal([0, 2, 3, 5, 6, 8], First(part.Inputs));
        Assert.Equal([1, 0, 1, 0, 1, 0], Labels(part.Labels));
    }

    [Fact]
    public void A_split_loses_or_repeats_an_example()
    {
        var (first, others) = Nine.Split(4, seed: 3);
        Assert.Equal((4, 5), (first.Count, others.Count));
        Assert.Equal(First(Nine.Inputs), First(first.Inputs).Concat(First(others.Inputs)).Order());
        Assert.Equal(First(first.Inputs), First(Nine.Split(4, seed: 3).First.Inputs));
    }

    [Fact]
    public void A_draw_has_other_shares_of_the_classes_or_repeats_an_example()
    {
        var draw = Nine.Draw(2, seed: 1);
        Assert.Equal([0, 0, 1, 1, 2, 2], Labels(draw.Labels));
        Assert.Equal(6, First(draw.Inputs).Distinct().Count());
        Assert.Subset(First(draw.Inputs).ToHashSet(), First(Nine.Draw(1, seed: 1).Inputs).ToHashSet());
        Assert.Contains("Class 0 has 3 examples", Assert.Throws<ArgumentException>(() => Nine.Draw(4, 1)).Message);
    }

    [Fact]
    public void Joining_loses_examples()
    {
        Assert.Equal(18, Nine.Concat(Nine).Count);
        Assert.Throws<ArgumentException>(() => Nine.Concat(Nine.OfClasses(1)));
    }

    [Fact]
    public void Labels_or_shapes_that_do_not_fit_are_taken()
    {
        Assert.Throws<ArgumentException>(() => new LabelledTensors(zeros(2, 1), tensor([0L, 3]), 3));
        Assert.Throws<ArgumentException>(() => new LabelledTensors(zeros(2, 1), tensor([0L, -1]), 3));
        Assert.Throws<ArgumentException>(() => new LabelledTensors(zeros(2, 1), tensor([0L]), 3));
        Assert.Throws<ArgumentException>(() => new LabelledTensors(zeros(2), tensor([0L, 1]), 3));
        Assert.Throws<ArgumentException>(() => new LabelledTensors(zeros(2, 1), tensor([0, 1]), 3));
    }

    private static float[] First(Tensor inputs) => inputs[TensorIndex.Colon, 0].data<float>().ToArray();

    private static long[] Labels(Tensor labels) => labels.data<long>().ToArray();
}

using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

public class AugmentedExamplesTests
{
    private static readonly ImageSet Digits = Mnist.Load().Train.Take(2500);
    private static readonly IExamples Augmented = Digits.Augmented(Distortion.Simard, PixelScale.ZeroToOne, 3);

    [Fact]
    public void Every_epoch_shows_the_same_images() => Assert.NotEqual(Values(Augmented.InEpoch(1), 64), Values(Augmented.InEpoch(2), 64));

    [Fact]
    public void An_epoch_that_is_repeated_shows_other_images() => Assert.Equal(Values(Augmented.InEpoch(2), 64), Values(Augmented.InEpoch(1).InEpoch(2), 64));

    [Fact]
    public void The_batch_size_changes_the_images() => Assert.Equal(Values(Augmented, 64), Values(Augmented, 1500));

    [Fact]
    public void An_image_depends_on_its_place_in_the_order()
    {
        using var order = tensor([7L, 2400, 3]);
        var all = Values(Augmented, 64);
        var some = Values(Augmented, 2, order);
        Assert.Equal([.. all[(7 * 784)..(8 * 784)], .. all[(2400 * 784)..(2401 * 784)], .. all[(3 * 784)..(4 * 784)]], some);
    }

    [Fact]
    public void Labels_go_astray()
    {
        using var order = randperm(2500);
        var labels = new List<long>();
        foreach (var (inputs, batch) in Augmented.Batches(100, order))
        {
            labels.AddRange(batch.data<long>().ToArray());
            inputs.Dispose();
            batch.Dispose();
        }
        Assert.Equal(order.data<long>().ToArray().Select(place => (long)Digits.Label((int)place)), labels);
    }

    [Fact]
    public void A_run_that_resumes_sees_other_images()
    {
        using var folder = new TestFolder();
        var expected = Run(null, stopAt: null);
        var checkpoints = new Checkpoints(Path.Combine(folder.Path, "c")) { EveryBatches = 2 };
        Assert.Throws<OperationCanceledException>(() => Run(checkpoints, stopAt: 15));
        Assert.Equal(expected, Run(checkpoints, stopAt: null));
    }

    [Fact]
    public void Batches_of_no_images_are_accepted() => Assert.Throws<ArgumentOutOfRangeException>(() => Augmented.Batches(0));

    private static string Run(Checkpoints? checkpoints, int? stopAt)
    {
        manual_seed(1);
        var step = 0;
        using var model = new Mlp(784, 8, 10);
        using var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        new Trainer(model, optimizer)
        {
            BatchSize = 50, Progress = null, Checkpoints = checkpoints,
            Loss = (output, labels) => ++step == stopAt ? throw new OperationCanceledException() : nn.functional.cross_entropy(output, labels),
        }.Fit(Digits.Take(500).Augmented(Distortion.Simard, PixelScale.ZeroToOne, 3), 3);
        return TensorBytes.HashOf(model);
    }

    private static float[] Values(IExamples examples, int batchSize, Tensor? order = null)
    {
        var values = new List<float>();
        foreach (var (inputs, labels) in examples.Batches(batchSize, order))
        {
            values.AddRange(inputs.data<float>().ToArray());
            inputs.Dispose();
            labels.Dispose();
        }
        return [.. values];
    }
}

using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Tests.Training;

public class TrainerTests
{
    [Fact]
    public void A_hundred_batches_of_chapter_5_lose_what_they_lose_in_PyTorch()
    {
        var golden = TrainingGoldens.Read();
        var history = Train(seed: 1, Mnist.Load().Train, epochs: 1, net: () => Network(784, 128));
        Assert.All(history.BatchLosses.Zip(golden.Losses), pair => Assert.Equal(pair.Second, pair.First, 1e-4));
        Assert.Equal(golden.EpochMean, history.BatchLosses.Average(), 1e-3);
    }

    [Fact]
    public void The_same_seed_gives_the_same_losses_bit_for_bit() =>
        Assert.Equal(Train(3, Stripes.Training, 2).BatchLosses, Train(3, Stripes.Training, 2).BatchLosses);

    [Fact]
    public void Another_seed_gives_other_losses() =>
        Assert.NotEqual(Train(3, Stripes.Training, 1).BatchLosses, Train(4, Stripes.Training, 1).BatchLosses);

    [Fact]
    public void It_learns_to_tell_stripes_apart()
    {
        var history = Train(1, Stripes.Training, 20, Stripes.Unseen);
        Assert.InRange(history.Last.ValidationAccuracy, 0.95, 1);
        Assert.True(history.Last.Loss < history.Epochs[0].Loss / 2);
    }

    [Fact]
    public void Every_epoch_sees_every_image_once_in_batches_of_the_given_size()
    {
        var history = Train(1, Stripes.Training.Take(70), 2);
        Assert.Equal(2 * 5, history.BatchLosses.Count);
        Assert.All(history.Epochs, epoch => Assert.Equal(70, epoch.Images));
    }

    [Fact]
    public void A_progress_line_tells_epoch_loss_accuracy_speed_and_time_left()
    {
        var lines = new List<string>();
        Train(1, Stripes.Training, 2, progress: lines.Add);
        Assert.Equal(2, lines.Count);
        Assert.Matches(@"^epoch  1/2   loss \d\.\d{4}   accuracy \d+\.\d\d %   [\d,]+ images/s   \d+\.\d s left$", lines[0]);
        Assert.EndsWith(" 0.0 s left", lines[1]);
    }

    [Fact]
    public void Validation_is_measured_without_learning_from_it() => Assert.Equal(
        Train(5, Stripes.Training, 2).BatchLosses, Train(5, Stripes.Training, 2, Stripes.Unseen).BatchLosses);

    [Fact]
    public void Nothing_to_learn_from_is_an_error() =>
        Assert.Throws<ArgumentException>(() => Train(1, Stripes.Training.Take(0), 1));

    [Fact]
    public void No_epoch_at_all_is_an_error() => Assert.Throws<ArgumentOutOfRangeException>(() => Train(1, Stripes.Training, 0));

    private static TrainingHistory Train(
        int seed, ImageSet images, int epochs, ImageSet? validation = null, Action<string>? progress = null,
        Func<Module<Tensor, Tensor>>? net = null)
    {
        manual_seed(seed);
        using var model = (net ?? (() => Network(16, 8)))();
        var sgd = torch.optim.SGD(model.parameters(), net is null ? 0.1 : 0.01, momentum: 0.9);
        return new Trainer(model, sgd) { BatchSize = net is null ? 16 : 64, Progress = progress }.Fit(images, epochs, validation);
    }

    private static Module<Tensor, Tensor> Network(int pixels, int hidden) =>
        Sequential(("fc1", Linear(pixels, hidden)), ("relu", ReLU()), ("fc2", Linear(hidden, pixels == 16 ? 2 : 10)));
}

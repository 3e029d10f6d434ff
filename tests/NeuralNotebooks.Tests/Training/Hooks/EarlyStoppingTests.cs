using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

public class EarlyStoppingTests
{
    [Fact]
    public void It_goes_on_after_its_patience_or_forgets_the_best_weights()
    {
        using var model = new Mlp(2, 2);
        using var stopping = new EarlyStopping(patience: 2);
        var losses = new[] { 1.0, 0.5, 0.6, 0.4, 0.4, 0.7 };
        string best = "";
        for (var epoch = 1; epoch <= losses.Length; epoch++)
        {
            Change(model);
            if (epoch == 4) best = TensorBytes.HashOf(model);
            Assert.Equal(epoch < 6, stopping.AfterEpoch(Record(epoch, losses[epoch - 1]), model));
        }
        Assert.Equal((4, 0.4), (stopping.BestEpoch, stopping.BestLoss));
        Assert.NotEqual(best, TensorBytes.HashOf(model));
        stopping.AfterTraining(model);
        Assert.Equal(best, TensorBytes.HashOf(model));
    }

    [Fact]
    public void A_run_that_overfits_goes_on_to_its_last_epoch()
    {
        manual_seed(1);
        var tasks = new SyntheticTasks(1);
        using var model = new Mlp(100, 64, 10);
        using var stopping = new EarlyStopping(patience: 3);
        var validation = tasks.Source(500, part: 1);
        var history = new Trainer(model, torch.optim.SGD(model.parameters(), 0.1, momentum: 0.9)) { BatchSize = 16, Progress = null, Hooks = [stopping] }
            .Fit(tasks.Source(100), 100, validation);
        Assert.Equal(stopping.BestEpoch + 3, history.Epochs.Count);
        Assert.Equal(history.Epochs.Min(epoch => epoch.ValidationLoss), Evaluation.Of(model, validation).Loss, 1e-6);
    }

    [Fact]
    public void Without_validation_it_waits_silently()
    {
        using var model = new Mlp(2, 2);
        using var stopping = new EarlyStopping(1);
        Assert.Contains("needs validation examples",
            Assert.Throws<InvalidOperationException>(() => stopping.AfterEpoch(new EpochRecord(1, 1, 1, double.NaN, double.NaN, 1, 1), model)).Message);
    }

    [Fact]
    public void No_patience_at_all_is_an_error() => Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping(0));

    private static EpochRecord Record(int epoch, double loss) => new(epoch, 1, 0.5, loss, 0.5, 1, 1);

    private static void Change(Mlp model)
    {
        using var quiet = no_grad();
        foreach (var parameter in model.parameters()) parameter.add_(1);
    }
}

using NeuralNotebooks.Display;

namespace NeuralNotebooks.Training;

/// <summary>The epochs of one training run, in order, and the loss of every batch.</summary>
/// <param name="Epochs">One record an epoch.</param>
/// <param name="BatchLosses">The loss of every mini-batch, in the order of training.</param>
public sealed record TrainingHistory(IReadOnlyList<EpochRecord> Epochs, IReadOnlyList<float> BatchLosses)
{
    /// <summary>Training time in seconds, without validation.</summary>
    public double Seconds => Epochs.Sum(epoch => epoch.Seconds);

    /// <summary>The last epoch.</summary>
    public EpochRecord Last => Epochs[^1];

    /// <summary>Loss over epochs: training and, where there was any, validation.</summary>
    public Figure LossFigure(string title = "Loss per epoch") =>
        Curves(new Figure(title, "epoch", "mean loss per image"), epoch => epoch.Loss, epoch => epoch.ValidationLoss);

    /// <summary>Accuracy over epochs: training and, where there was any, validation.</summary>
    public Figure AccuracyFigure(string title = "Accuracy per epoch") =>
        Curves(new Figure(title, "epoch", "share of images right"), epoch => epoch.Accuracy, epoch => epoch.ValidationAccuracy);

    private Figure Curves(Figure figure, Func<EpochRecord, double> training, Func<EpochRecord, double> validation)
    {
        var x = Epochs.Select(epoch => (double)epoch.Epoch).ToArray();
        figure.Line(x, Epochs.Select(training), "training, while learning");
        if (Epochs.Any(epoch => !double.IsNaN(validation(epoch)))) figure.Line(x, Epochs.Select(validation), "validation, after the epoch");
        return figure;
    }
}

using NeuralNotebooks.Training;

namespace NeuralNotebooks.Tests.Training;

public class TrainingHistoryTests
{
    private static readonly EpochRecord First = new(1, 0.5, 0.8, double.NaN, double.NaN, 2, 100);

    private static readonly EpochRecord Second = First with { Epoch = 2, Loss = 0.25, Accuracy = 0.9, Seconds = 3 };

    private static readonly TrainingHistory History = new([First, Second], [0.6f, 0.4f]);

    [Fact]
    public void The_seconds_of_all_epochs_add_up() => Assert.Equal(5, History.Seconds);

    [Fact]
    public void Without_validation_there_is_no_curve_for_it() => Assert.DoesNotContain("validation", History.LossFigure().AltText);

    [Fact]
    public void With_validation_there_is_a_curve_for_it() =>
        Assert.Contains("validation", new TrainingHistory([First with { ValidationLoss = 0.7, ValidationAccuracy = 0.7 }, Second], []).AccuracyFigure().AltText);

    [Fact]
    public void A_progress_line_reads_alike_in_every_culture() => Cultures.ForEach(() => Assert.Equal(
        "epoch  2/10   loss 0.2500   accuracy 90.00 %   33 images/s   1.5 s left", Second.ToLine(10, 1.5)));
}

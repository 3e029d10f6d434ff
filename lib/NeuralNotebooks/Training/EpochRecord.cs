using System.Globalization;

namespace NeuralNotebooks.Training;

/// <summary>What one pass over the training images gave.</summary>
/// <param name="Epoch">1, 2, …</param>
/// <param name="Loss">Mean loss an image, each measured just before the step that used it.</param>
/// <param name="Accuracy">Share of training images that were right at that moment.</param>
/// <param name="ValidationLoss">Mean loss on the validation images after the epoch; NaN without.</param>
/// <param name="ValidationAccuracy">Share of right validation images after the epoch; NaN without.</param>
/// <param name="Seconds">Time that the epoch's training took, without validation.</param>
/// <param name="Images">How many images it saw.</param>
public sealed record EpochRecord(
    int Epoch, double Loss, double Accuracy, double ValidationLoss, double ValidationAccuracy, double Seconds, long Images)
{
    /// <summary>Training speed.</summary>
    public double ImagesPerSecond => Images / Seconds;

    /// <summary>A progress line: epoch, loss, accuracy, images/s and time left.</summary>
    /// <param name="epochs">How many epochs there will be.</param>
    /// <param name="secondsLeft">Estimated time to the end.</param>
    public string ToLine(int epochs, double secondsLeft)
    {
        var validation = double.IsNaN(ValidationAccuracy) ? "" : FormattableString.Invariant($"   validation {100 * ValidationAccuracy:0.00} %");
        return string.Create(CultureInfo.InvariantCulture,
            $"epoch {Epoch,2}/{epochs}   loss {Loss:0.0000}   accuracy {100 * Accuracy:0.00} %{validation}   {ImagesPerSecond:#,0} images/s   {secondsLeft:0.0} s left");
    }
}

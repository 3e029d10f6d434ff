using System.Globalization;
using System.Text.Json;
using NeuralNotebooks.Data;
using NeuralNotebooks.Tests.Training;
using NeuralNotebooks.Transfer;

namespace NeuralNotebooks.Tests.Transfer;

/// <summary>The course's two experiments, compared with PyTorch on the same draws and seeds.</summary>
public class FewShotPyTorchTests
{
    // Rounding differs, so a few borderline images go the other way.
    private const double ForOneDraw = 0.012, ForTheMean = 0.005;

    [Fact]
    public void From_MNIST_to_the_optical_digits_other_accuracies_come_out()
    {
        var golden = TransferGoldens.Read().Domain;
        var task = TargetTask.Of(LabelledTensors.Of(OpticalDigits.Load(), PixelScale.MinusOneToOne), test: 897, development: 0, seed: 1);
        using var source = PretrainedModels.Mnist.Load();
        var result = new FewShot(source, task) { Shots = [1, 5, 50], Progress = null }.Run(
            new("as is", TrainedPart.Nothing), new("from scratch", TrainedPart.Scratch), new("all weights", TrainedPart.All), new("head only", TrainedPart.Head));
        Assert.Equal(golden.GetProperty("asIs").GetDouble(), result["as is", 0].Mean, 1e-9);
        AssertNear(golden, result);
    }

    [Fact]
    public void From_0_to_4_to_5_to_9_other_accuracies_come_out()
    {
        int[] classes = [5, 6, 7, 8, 9];
        var mnist = Mnist.Load();
        LabelledTensors Of(ImageSet images) => LabelledTensors.Of(images.OfClasses(classes), PixelScale.MinusOneToOne).OfClasses(classes);
        var pool = Of(mnist.Train);
        using var source = PretrainedModels.MnistZeroToFour.Load();
        var result = new FewShot(source, TargetTask.Of(Of(mnist.OpenTest()), pool.Rows([]), pool)) { Shots = [1, 10], Progress = null }.Run(
            new("from scratch", TrainedPart.Scratch), new("all weights", TrainedPart.All) { NewHead = true }, new("head only", TrainedPart.Head) { NewHead = true });
        AssertNear(TransferGoldens.Read().Classes, result);
    }

    private static void AssertNear(JsonElement golden, FewShotResult result)
    {
        foreach (var cell in result.Cells.Where(cell => cell.Shots > 0))
        {
            var expected = golden.GetProperty(cell.Recipe.Method).GetProperty(cell.Shots.ToString(CultureInfo.InvariantCulture))
                .EnumerateArray().Select(value => value.GetDouble()).ToArray();
            var what = $"{cell.Recipe.Method}, {cell.Shots} a class: PyTorch {string.Join(" ", expected)}, ours {string.Join(" ", cell.Accuracy.Values)}";
            Assert.True(expected.Zip(cell.Accuracy.Values).All(pair => Math.Abs(pair.First - pair.Second) < ForOneDraw), what);
            Assert.True(Math.Abs(expected.Average() - cell.Accuracy.Mean) < ForTheMean, what);
        }
    }
}

using NeuralNotebooks.Data;

namespace NeuralNotebooks.Lessons;

/// <summary>The checks of chapter 5's exercises. They stand here, so that a notebook does not show the answers.</summary>
public static class Chapter05
{
    /// <summary>Exercise 1: the share of training images that the commonest digit's label fits.</summary>
    /// <param name="baseline">From the number of images of each class to a share, 0 … 1.</param>
    public static ExerciseResult CheckBaseline(Func<int[], double> baseline)
    {
        var counts = Mnist.Load().Train.ClassCounts();
        double all = counts.Sum();
        return Exercise.Check("05-baseline", () => baseline([.. counts]), check => check
            .Expect(counts.Max() / all)
            .Mistake(0.1, "That would be right if all ten digits occurred equally often. Look at the picture: they don't.")
            .Mistake(counts.Max(), "That is how many images it gets right. Divide by the number of images.")
            .Mistake(counts.Min() / all, "This is the share of the rarest digit. The commonest one is the better guess.")
            .Mistake(0, "Dividing two whole numbers in C# drops everything after the point. Make one of them a double first.")
            .Hint("Take the largest count and divide it by the sum of all counts."));
    }

    /// <summary>Exercise 2: the number of parameters of a network 784-h-10.</summary>
    /// <param name="parametersOf">From h to the number.</param>
    public static ExerciseResult CheckParameters(Func<long, long> parametersOf) =>
        Exercise.Check("05-parameters", () => parametersOf(128), check => check
            .Expect(101770).Stub(0)
            .Mistake(101632, "These are the weights. Each neuron has a bias, too: 128 + 10 of them.")
            .Mistake(101642, "The hidden neurons' biases are missing.")
            .Mistake(101760, "The output neurons' biases are missing.")
            .Mistake(100480, "This is the hidden layer alone. The output layer has weights and biases, too.")
            .Require(_ => parametersOf(1) == 805, "For h = 128 it is right, but not for h = 1. Use h in the formula.")
            .Hint("Hidden layer: 784·h weights and h biases. Output layer: h·10 weights and 10 biases."));

    /// <summary>Exercise 3: log-softmax of one row, without overflow.</summary>
    /// <param name="logSoftmax">From scores to log-probabilities, as many.</param>
    public static ExerciseResult CheckLogSoftmax(Func<double[], double[]> logSoftmax)
    {
        var log2 = Math.Log(1 + Math.Exp(-1));
        return Exercise.Check("05-log-softmax", () => logSoftmax([1000, 1001]), check => check
            .Expect([-1 - log2, -log2], 1e-9)
            .Mistake(p => p.Any(v => !double.IsFinite(v)), "e^1000 overflows. Subtract the largest z from every z before exp.")
            .Mistake([Math.Exp(-1 - log2), Math.Exp(-log2)], "These are the probabilities. Return their logarithms.")
            .Mistake([-1, 0], "You shifted, but did not subtract the logarithm of the sum of the exponentials.")
            .Require(_ => Math.Abs(logSoftmax([0, 0, 0, 0])[0] + Math.Log(4)) < 1e-9, "Four equal scores must give log ¼ each.")
            .Hint("With m = the largest z: log p = z − m − log Σ exp(z − m)."));
    }

    /// <summary>Exercise 4: mini-batches in an epoch.</summary>
    /// <param name="stepsPerEpoch">From images and images in a batch to batches.</param>
    public static ExerciseResult CheckSteps(Func<int, int, int> stepsPerEpoch) =>
        Exercise.Check("05-steps", () => stepsPerEpoch(60000, 64), check => check
            .Expect(938).Stub(0)
            .Mistake(937, "60,000 / 64 is 937.5. The last 32 images are a mini-batch, too: round up.")
            .Require(_ => stepsPerEpoch(640, 64) == 10, "640 images in batches of 64 are exactly 10 batches, not 11.")
            .Hint("Divide, and round up when something is left.")
            .Explain("938 is less than 2,000, so the article's progress report never prints."));
}

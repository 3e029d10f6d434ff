using static TorchSharp.torch;

namespace NeuralNotebooks.Lessons;

/// <summary>The checks of chapter 6's exercises. They stand here, so that a notebook does not show the answers.</summary>
public static class Chapter06
{
    /// <summary>Exercise 1: the entries of a state dict that are not the head's.</summary>
    /// <param name="bodyOf">From a state dict and the head's name to the body's entries.</param>
    public static ExerciseResult CheckBody(Func<Dictionary<string, Tensor>, string, Dictionary<string, Tensor>> bodyOf)
    {
        string[] names = ["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias", "fc3.weight", "fc3.bias"];
        string[] Body(string[] state, string head) => NamesOf(bodyOf, state, head);
        return Exercise.Check("06-body", () => Body(names, "fc3"), check => check
            .Expect(["fc1.bias", "fc1.weight", "fc2.bias", "fc2.weight"])
            .Mistake(body => body is { Length: 6 }, "The head is still there. Its entries are called \"fc3.weight\" and \"fc3.bias\": compare with what the name starts with.")
            .Mistake(["fc3.bias", "fc3.weight"], "This is the head. Return what is left without it.")
            .Mistake(["fc1.weight", "fc2.weight"], "The biases are missing: they belong to the body, too.")
            .Mistake(["fc1.bias", "fc1.weight"], "This is the first layer only. The body is every layer but the head.")
            .Require(_ => Body(["fc1.weight", "fc1.bias", "fc10.weight"], "fc1") is ["fc10.weight"],
                "A layer \"fc10\" does not belong to a head \"fc1\". Compare with the head's name and the dot after it.")
            .Hint("Keep the entries whose name does not start with the head's name and a dot."));
    }

    /// <summary>Exercise 2: how many numbers are trained when the first layers are frozen.</summary>
    /// <param name="trained">From the sizes of the layers, inputs first, and how many layers of weights are frozen, to the number.</param>
    public static ExerciseResult CheckTrained(Func<int[], int, long> trained) =>
        Exercise.Check("06-trained", () => trained([784, 128, 10], 1), check => check
            .Expect(1290).Stub(0)
            .Mistake(1280, "These are the weights. Each neuron that is trained has a bias, too.")
            .Mistake(101770, "This counts all layers. The frozen ones do not change.")
            .Mistake(100480, "These are the frozen numbers. Count the others.")
            .Mistake(100352, "These are the frozen weights. Count the others, with their biases.")
            .Require(_ => trained([784, 128, 10], 0) == 101770, "With one frozen layer it is right, but not with none: then everything is trained.")
            .Require(_ => trained([100, 64, 32, 10], 1) == 2410, "For 784-128-10 it is right, but not for 100-64-32-10 with one frozen layer: there two layers are trained.")
            .Hint("A layer from m inputs to k neurons has m·k weights and k biases. Add up the layers that are not frozen."));

    /// <summary>Exercise 3: mean and standard error of paired differences.</summary>
    /// <param name="gain">From the results of two methods on the same draws to the mean gain and its standard error.</param>
    public static ExerciseResult CheckGain(Func<double[], double[], (double Mean, double Error)> gain) =>
        Exercise.Check("06-gain", () => gain([80, 84, 90, 86], [61, 66, 75, 66]), check => check
            .Expect((18, 1.08012345), 1e-6)
            .Mistake((-18, 1.08012345), "The sign is turned round: the gain is transfer minus baseline.")
            .Mistake((18, 2.16024690), "This is the deviation of the differences. The standard error of their mean is √n times smaller.")
            .Mistake((18, 0.93541435), "You divided the squares by n. A sample deviation divides by n − 1.")
            .Mistake((18, 1.87082869), "This is the deviation, with n instead of n − 1. Divide by n − 1, then by √n.")
            .Mistake((18, 3.58236421), "This treats the two methods as unrelated. Take the difference in each draw first, then the deviation of the differences.")
            .Mistake((18, 0.54006172), "You divided by n. The standard error divides the deviation by √n.")
            .Mistake((18, 1.16666667), "This is the variance divided by n. Take its root.")
            .Hint("d[i] = transfer[i] − baseline[i]; mean = Σd/n; error = √(Σ(d − mean)²/(n − 1)) / √n."));

    /// <summary>Exercise 4: discriminative learning rates.</summary>
    /// <param name="rates">From the head's rate, the factor and the number of layers to a rate a layer, the first layer's first.</param>
    public static ExerciseResult CheckRates(Func<double, double, int, double[]> rates) =>
        Exercise.Check("06-rates", () => rates(0.08, 2, 3), check => check
            .Expect([0.02, 0.04, 0.08], 1e-9)
            .Mistake([0.08, 0.04, 0.02], "This is the order from the head down. Begin with the first layer.")
            .Mistake([0.32, 0.16, 0.08], "Lower layers get a smaller rate: divide by the factor.")
            .Mistake([0.01, 0.02, 0.04], "One step too far: the head itself gets the full rate.")
            .Mistake([0.08 / 3, 0.04, 0.08], "This divides by 1, 2, 3. Each layer is the factor times slower than the one above: a power of the factor.")
            .Mistake([0.08 / 4, 0.08 / 2, 0.08 / 1, 0.08 * 2], "One rate too many: there are as many as layers.")
            .Mistake(r => r.Length != 3, "Return one rate for each layer.")
            .Require(_ => rates(0.01, 10, 1) is [0.01], "A network of one layer is all head: it gets the full rate.")
            .Require(_ => rates(0.09, 3, 2) is [var first, 0.09] && Math.Abs(first - 0.03) < 1e-9, "For a factor of 2 it is right, but not for a factor of 3.")
            .Hint("Layer ℓ of L, counted from 1: rate / Math.Pow(factor, L − ℓ)."));

    /// <summary>Exercise 5: test images that have a relative in the training images.</summary>
    /// <param name="leaks">From the originals of the training images and of the test images to the number.</param>
    public static ExerciseResult CheckLeaks(Func<int[], int[], int> leaks) =>
        Exercise.Check("06-leaks", () => leaks([1, 1, 1, 2, 3], [1, 1, 3, 4, 5, 5]), check => check
            .Expect(3).Stub(-1)
            .Mistake(2, "These are the originals that occur on both sides. Count the test images that come from them.")
            .Mistake(4, "You counted training images. What flatters is a test image that was seen before.")
            .Mistake(7, "You counted pairs. A test image with several relatives is still one image.")
            .Mistake(6, "This counts all test images. Only those count whose original occurs in the training, too.")
            .Require(_ => leaks([7, 8], [1, 2]) == 0, "When no original occurs on both sides, nothing leaks: 0.")
            .Hint("Go over the test images; count those whose original is among the training originals.")
            .Explain("A check that fits into one line. Run it on every split that you make."));

    private static string[] NamesOf(Func<Dictionary<string, Tensor>, string, Dictionary<string, Tensor>> bodyOf, string[] names, string head)
    {
        using var scope = NewDisposeScope();
        var body = bodyOf(names.ToDictionary(name => name, _ => zeros(1)), head);
        return body is null ? null! : [.. body.Keys.Order(StringComparer.Ordinal)];
    }
}

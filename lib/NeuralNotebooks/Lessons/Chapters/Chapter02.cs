using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Lessons;

/// <summary>The checks of chapter 2's exercises. They stand here, so that a notebook does not show the answers.</summary>
public static class Chapter02
{
    /// <summary>Exercise 1: one neuron with ReLU.</summary>
    /// <param name="neuron">From weights, inputs (as many) and bias to the neuron's output.</param>
    public static ExerciseResult CheckNeuron(Func<double[], double[], double, double> neuron) =>
        Exercise.Check("02-neuron", () => neuron([0.5, -1, 2], [4, 1, 0.5], -0.5), check => check
            .Expect(1.5)
            .Mistake(2, "That is the weighted sum alone. The bias is missing.")
            .Mistake(2.5, "The bias is added, not subtracted: z = w·a + b, and b is −0.5 here.")
            .Mistake(7.75, "Multiply each input by its own weight first, then add up the products.")
            .Require(_ => neuron([0.5, -1, 2], [4, 1, 0.5], -3) == 0, "When the sum is negative, ReLU gives 0. Yours gives something else.")
            .Hint("Add up w[j] * a[j] over all j, add b, and take Math.Max(0, …) of it."));

    /// <summary>Exercise 2: the shapes in the second layer of a network 784-128-10, for a batch of 64.</summary>
    /// <param name="shapes">Gives rows and columns of A⁽¹⁾, of W⁽²⁾ᵀ and of Z⁽²⁾: six numbers.</param>
    public static ExerciseResult CheckShapes(Func<int[]> shapes) =>
        Exercise.Check("02-shapes", shapes, check => check
            .Expect([64, 128, 128, 10, 64, 10])
            .Mistake([64, 128, 10, 128, 64, 10], "10 × 128 is W⁽²⁾ itself. Transposed, rows and columns change places.")
            .Mistake([128, 64, 10, 128, 10, 64], "You wrote one sample a column. In this chapter's batches a sample is a row.")
            .Mistake([64, 784, 784, 10, 64, 10], "The second layer reads the first layer's 128 outputs, not the 784 pixels.")
            .Mistake(s => s.Length == 6 && s[1] != s[2], "The inner numbers don't agree: the columns of A⁽¹⁾ must be the rows of W⁽²⁾ᵀ.")
            .Hint("One row a sample: 64 rows. One column a neuron of the layer."));

    /// <summary>Exercise 3: one layer that does what two layers without activation do.</summary>
    /// <param name="collapse">From the first and the second layer to the one that replaces them.</param>
    public static ExerciseResult CheckCollapse(Func<DenseLayer, DenseLayer, DenseLayer?> collapse)
    {
        var first = new DenseLayer(new double[,] { { 1, 2 }, { 0, 1 }, { -1, 1 } }, [1, 0, -1], Activation.Identity);
        var second = new DenseLayer(new double[,] { { 2, -1, 1 } }, [3], Activation.Identity);
        return Exercise.Check("02-collapse", () => collapse(first, second)?.Forward([1, 2]).Output.ToArray(), check => check
            .Expect([13])
            .Mistake([12], "The first layer's biases are lost. They pass through the second layer's weights.")
            .Mistake([10], "The second layer's biases are missing.")
            .Mistake([9], "The weights are right. Both layers' biases are missing.")
            .Hint("The weights are W⁽²⁾W⁽¹⁾, in this order; the biases are W⁽²⁾b⁽¹⁾ + b⁽²⁾."));
    }

    /// <summary>Exercise 4: the weights that make a tent of three ramps.</summary>
    /// <param name="weights">Gives the weights of ReLU(x + 1), ReLU(x) and ReLU(x − 1).</param>
    public static ExerciseResult CheckTent(Func<double[]> weights) =>
        Exercise.Check("02-tent", weights, check => check
            .Expect([1, -2, 1])
            .Mistake(w => w.Length == 3 && w[0] != 1, "From −1 to 0 only the first ramp has begun, and the tent rises with slope 1.")
            .Mistake(w => w.Length == 3 && w[1] == -1, "With −1 the slope right of 0 is 1 − 1 = 0: flat. The tent must fall there, with slope −1.")
            .Mistake(w => w.Length == 3 && Math.Abs(w.Sum()) > 1e-9, "Right of 1 the slope is the sum of all three weights. The tent is flat there, so they must add up to 0.")
            .Hint("The tent's slopes are 0, 1, −1, 0. The weights are the changes from one to the next.")
            .Explain("Tents of different heights, side by side, make any curve of straight pieces."));

    /// <summary>Exercise 5: softmax without overflow.</summary>
    /// <param name="softmax">From scores to probabilities, as many.</param>
    public static ExerciseResult CheckSoftmax(Func<double[], double[]> softmax) =>
        Exercise.Check("02-softmax", () => softmax([1000, 1001]), check => check
            .Expect([1 / (1 + Math.E), Math.E / (1 + Math.E)], 1e-9)
            .Mistake(s => s.Any(double.IsNaN), "e^1000 is more than a double can hold. Subtract the largest score from every score first.")
            .Mistake([-1, 0], "These are the shifted scores. Now take the exponentials and divide by their sum.")
            .Mistake([Math.Exp(-1), 1], "These exponentials don't add up to 1. Divide each by their sum.")
            .Mistake([1000 / 2001.0, 1001 / 2001.0], "You divided the scores by their sum. Softmax takes exponentials first.")
            .Require(_ => softmax([0, 0, 0, 0]).All(s => Math.Abs(s - 0.25) < 1e-9), "Four equal scores must give ¼ each.")
            .Hint("With m = the largest score: e^(z − m), each divided by the sum of all of them."));
}

namespace NeuralNotebooks.Lessons;

/// <summary>The checks of chapter 1's exercises. They stand here, so that a notebook does not show the answers.</summary>
public static class Chapter01
{
    /// <summary>Exercise 1: the threshold of a McCulloch–Pitts neuron that fires when two of its three inputs are active.</summary>
    /// <param name="threshold">The threshold θ.</param>
    public static ExerciseResult CheckMajority(int threshold) =>
        Exercise.Check("01-majority", () => threshold, check => check
            .Expect(2).Stub(0)
            .Mistake(1, "That is OR: it fires when one input alone is active.")
            .Mistake(3, "That is AND: it fires only when all three are active. Two of three are a majority, too.")
            .Hint("θ is the smallest number of active inputs that makes it fire.")
            .Explain("With θ = 1, 2, 3 the same neuron is OR, majority, AND."));

    /// <summary>Exercise 2: a neuron that computes NAND.</summary>
    /// <param name="neuron">The weights of the two inputs, then the bias.</param>
    public static ExerciseResult CheckNand(double[] neuron)
    {
        static string Of(double[] w, double more = 0) =>
            w.Length == 3 ? Answers((x1, x2) => w[0] * x1 + w[1] * x2 + w[2] + more) : "";

        return Exercise.Check("01-nand", () => neuron, check => check
            .Require(w => Of(w) == "1110", "It must answer 1, 1, 1, 0 for the inputs 00, 01, 10, 11. Try each with your numbers.")
            .Mistake(w => w.Length != 3, "Give three numbers: w1, w2 and b.")
            .Mistake(w => Of(w) == "0001", "This is AND, the exact opposite. What happens to the answers if you change all three signs?")
            .Mistake(w => Of(w, more: 0.001) == "1110", "Nearly: at a corner z is exactly 0, and 0 is not above 0. Move the line a little.")
            .Mistake(w => Of(w) == "1000", "This is NOR: one active input already silences it. Take a larger b."));
    }

    /// <summary>Exercise 3: an output neuron that makes XNOR of the hidden neurons OR and AND.</summary>
    /// <param name="neuron">The weight of OR, the weight of AND, the bias.</param>
    public static ExerciseResult CheckXnor(double[] neuron)
    {
        static string Of(double[] w) =>
            w.Length == 3 ? Answers((x1, x2) => w[0] * (x1 | x2) + w[1] * (x1 & x2) + w[2]) : "";

        return Exercise.Check("01-xnor", () => neuron, check => check
            .Require(w => Of(w) == "1001", "It must answer 1, 0, 0, 1 for the inputs 00, 01, 10, 11. Make a table with the columns OR and AND.")
            .Mistake(w => w.Length != 3, "Give three numbers: the weights of OR and AND, and the bias.")
            .Mistake(w => Of(w) == "0110", "This is XOR. You want its opposite: what do all signs changed do?")
            .Mistake(w => Of(w) == "1000", "This is NOR: it misses 11, where OR and AND are both 1. AND must outweigh OR there.")
            .Mistake(w => Of(w) == "0001", "This is AND: it misses 00, where OR and AND are both 0. There the bias alone decides."));
    }

    /// <summary>Exercise 4: the weight with which the hidden neuron AND turns OR into XOR.</summary>
    /// <param name="weight">The weight v of the hidden neuron; the inputs themselves have the weight 1, the bias is −0.5.</param>
    public static ExerciseResult CheckShortcut(double weight) =>
        Exercise.Check("01-shortcut", () => weight, check => check
            .Require(v => Answers((x1, x2) => x1 + x2 + v * (x1 & x2) - 0.5) == "0110", "For the input 11 the sum must not be above 0: put x₁ = x₂ = h = 1 in.")
            .Mistake(v => v >= 0, "The hidden neuron must stop the last one when both inputs are 1: it has to inhibit.")
            .Mistake(-1, "1 + 1 − 1 − 0.5 is 0.5, still above 0. It has to inhibit more strongly.")
            .Explain("Any v of −1.5 or less will do."));

    /// <summary>Exercise 5: how the perceptron's weights move after a mistake.</summary>
    /// <param name="moved">From weights, inputs, label (−1 or 1) and learning rate to new weights, as many.</param>
    public static ExerciseResult CheckMove(Func<double[], double[], int, double, double[]> moved) =>
        Exercise.Check("01-move", () => moved([1, 2], [0.5, 2], -1, 0.1), check => check
            .Expect([0.95, 1.8])
            .Mistake([1.05, 2.2], "You moved towards the example. With the label −1 it must be away from it: where is y?")
            .Mistake([0.5, 0], "The learning rate η is missing.")
            .Mistake([0.9, 1.9], "Each weight moves by η·y times its own input: x is missing.")
            .Mistake([1, 2], "Nothing has moved. The example is on the wrong side: 1·0.5 + 2·2 is above 0, but the label is −1.")
            .Require(_ => moved([0, 0, 0], [1, 2, 3], 1, 1) is [1, 2, 3], "It is right for two weights. Make it work for any number of them.")
            .Hint("New weight number i: w[i] + eta * y * x[i]."));

    // What a neuron with this weighted sum answers for the inputs 00, 01, 10, 11.
    private static string Answers(Func<int, int, double> sum) =>
        string.Concat(from x1 in (int[])[0, 1] from x2 in (int[])[0, 1] select sum(x1, x2) > 0 ? '1' : '0');
}

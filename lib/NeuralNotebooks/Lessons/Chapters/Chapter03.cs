using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Lessons;

/// <summary>The checks of chapter 3's exercises. They stand here, so that a notebook does not show the answers.</summary>
public static class Chapter03
{
    /// <summary>Exercise 1: the slope of tanh from its value.</summary>
    /// <param name="slope">From a = tanh z to the derivative of tanh at z.</param>
    public static ExerciseResult CheckTanh(Func<double, double> slope) =>
        Exercise.Check("03-tanh", () => slope(0.5), check => check
            .Expect(0.75)
            .Mistake(0.5, "This is 1 − a. Square the a.")
            .Mistake(0.25, "This is a·(1 − a), the slope of the sigmoid from its value, or a². The slope of tanh is another.")
            .Mistake(1 - Math.Tanh(0.5) * Math.Tanh(0.5), "You applied tanh once more. The a that you get is tanh z already.")
            .Mistake(1.25, "The sign is wrong: where tanh is flat, at a = ±1, the slope must be 0.")
            .Require(_ => slope(0) == 1 && slope(-1) == 0, "Right for a = 0.5, but the slope must be 1 at a = 0 and 0 at a = −1.")
            .Hint("tanh′ z = 1 − tanh² z."));

    /// <summary>Exercise 2: ∂g/∂r of g = r·(r + q) at r = 3 and q = 2, where r acts along two paths.</summary>
    /// <param name="gradient">The derivative.</param>
    public static ExerciseResult CheckPaths(double gradient) =>
        Exercise.Check("03-paths", () => gradient, check => check
            .Expect(8)
            .Mistake(5, "This is the path from r straight into the product: its factor is r + q. The other path goes through the sum.")
            .Mistake(3, "This is ∂g/∂q, or the path through the sum alone. r also enters the product directly.")
            .Mistake(15, "You multiplied the two paths. Along one path factors multiply; different paths add up.")
            .Mistake(6, "This would be the derivative of r·r. Both factors of g depend on r, and the second is r + q.")
            .Hint("Path 1: r into the product, factor r + q. Path 2: r into the sum (factor 1), the sum into the product (factor r)."));

    /// <summary>Exercise 3: the gradient of a layer's weights.</summary>
    /// <param name="gradient">From the layer's error δ and its inputs to a matrix of the weights' shape.</param>
    public static ExerciseResult CheckWeightGradient(Func<Vector, Vector, Matrix?> gradient) =>
        Exercise.Check("03-weight-gradient", () => gradient([1, -2], [3, 4, 5])?.ToArray(), check => check
            .Expect(new double[,] { { 3, 4, 5 }, { -6, -8, -10 } })
            .Mistake(new double[,] { { 3, -6 }, { 4, -8 }, { 5, -10 } }, "This is the transpose. The gradient has the shape of W: a row for each neuron, so rows belong to δ.")
            .Mistake(new double[,] { { 1, 1, 1 }, { -2, -2, -2 } }, "Every column is δ: that is how C depends on the bias. Multiply by the input, too.")
            .Mistake(new double[,] { { 3, 4, 5 }, { 3, 4, 5 } }, "Every row is the input. Multiply row i by δᵢ.")
            .Mistake(new double[,] { { 4, 5, 6 }, { 1, 2, 3 } }, "You added. Equation 3 multiplies.")
            .Hint("Entry (i, j) is δᵢ · aⱼ; there are as many rows as δ has entries, and as many columns as the input has."));

    /// <summary>Exercise 4: the error of a hidden layer of tanh neurons.</summary>
    /// <param name="delta">From the next layer's weights and error, and this layer's outputs, to this layer's error.</param>
    public static ExerciseResult CheckHidden(Func<Matrix, Vector, Vector, Vector> delta) =>
        Exercise.Check("03-hidden", () => delta(new double[,] { { 1, 2 }, { 3, 4 } }, [1, 10], [0.5, -0.5]), check => check
            .Expect([0.75 * 31, 0.75 * 42])
            .Mistake([0.75 * 21, 0.75 * 43], "You multiplied by W. It must be its transpose: W has a row for each neuron of the next layer.")
            .Mistake([31, 42], "Wᵀδ is right. Now multiply entry by entry by f′(z), which is 1 − a² for tanh.")
            .Mistake([0.5 * 31, 1.5 * 42], "This is (Wᵀδ) ⊙ (1 − a). For tanh, f′(z) is 1 − a².")
            .Mistake([0.25 * 31, 0.25 * 42], "This is (Wᵀδ) ⊙ a². For tanh, f′(z) is 1 − a².")
            .Hint("(nextWeights.Transposed * nextDelta).Hadamard(…), with 1 − a² for every a in the brackets."));

    /// <summary>Exercise 5: the line of a backward pass that computes a wrong gradient.</summary>
    /// <param name="line">The line's letter.</param>
    public static ExerciseResult CheckBug(string line) =>
        Exercise.Check("03-bug", () => line, check => check
            .Expect("B")
            .Mistake("A", "Then b2 would be wrong, because ∂C/∂b⁽²⁾ is what line A computes. In the picture b2 agrees.")
            .Mistake("C", "Then W2 would be wrong. In the picture the three bars of W2 agree.")
            .Mistake("D", "Line D makes W1 only. In the picture b1 is wrong, too, and it does not go through line D.")
            .Hint("Answer with a letter. Which lines do the wrong bars depend on, and the right bars not?")
            .Explain("The slope of tanh is 1 − a², not 1 + a². One wrong sign, and the network would still learn a little."));
}

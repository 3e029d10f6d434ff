namespace NeuralNotebooks.Lessons;

/// <summary>The checks of chapter 8's exercises. They stand here, so that a notebook does not show the answers.</summary>
public static class Chapter08
{
    /// <summary>Exercise 1: Bayes' rule for two classes.</summary>
    /// <param name="posterior">From A's prior and the picture's probability in A and in B to A's probability given the picture.</param>
    public static ExerciseResult CheckPosterior(Func<double, double, double, double> posterior) =>
        Exercise.Check("08-bayes", () => posterior(0.1, 0.8, 0.3), check => check
            .Expect(0.08 / 0.35, 1e-9)
            .Mistake(0.8, "That is how often the picture occurs among A's. You want how often it is an A, given the picture.")
            .Mistake(0.08, "That is the chance of an A that looks so. Divide it by the chance of anything that looks so.")
            .Mistake(0.8 / 1.1, "You left out the priors: A's are rare here, only one in ten.")
            .Mistake(0.08 / 0.38, "B's share is 1 − priorA; multiply inB by it.")
            .Require(_ => posterior(1, 0.2, 0.9) == 1, "If all are A's before you look, it is an A after you look, too.")
            .Hint("A's that look so are priorA · inA; B's that look so are (1 − priorA) · inB. What share of both are A's?"));

    /// <summary>Exercise 2: S(z, t) = sign(z)·max(|z| − t, 0).</summary>
    /// <param name="threshold">From z and t to S.</param>
    public static ExerciseResult CheckSoftThreshold(Func<double, double, double> threshold) =>
        Exercise.Check("08-soft-threshold", () => threshold(-3, 1), check => check
            .Expect(-2, 1e-12)
            .Mistake(-3, "That is the hard threshold: large values stay. The soft one moves them by t, too.")
            .Mistake(2, "The sign got lost: −3 goes to −2.")
            .Mistake(-4, "You subtract t from negative numbers, too. They must go towards 0, so add it.")
            .Require(_ => threshold(3, 1) == 2, "For z = −3 it is right, but not for z = 3, which goes to 2.")
            .Require(_ => threshold(0.5, 1) == 0 && threshold(-0.5, 1) == 0, "±0.5 goes past 0. Where |z| is less than t, the result is 0.")
            .Require(_ => threshold(7, 0) == 7, "With t = 0 there is no penalty, and z stays.")
            .Hint("Keep the sign of z; make its magnitude smaller by t, but not less than 0."));

    /// <summary>Exercise 3: wⱼ(xⱼ − x⁰ⱼ).</summary>
    /// <param name="parts">From weights, input and baseline to one number a feature.</param>
    public static ExerciseResult CheckParts(Func<double[], double[], double[], double[]> parts) =>
        Exercise.Check("08-parts", () => parts([2, -1, 3], [1, 4, 5], [0, 1, 5]), check => check
            .Expect([2, -3, 0], 1e-12)
            .Mistake([2, -4, 15], "This compares with a baseline of zeros. Subtract the baseline from x first.")
            .Mistake([2, -1, 3], "These are the weights: what a feature would be worth. The part says what it is worth in this input.")
            .Mistake([1, 3, 0], "This is how far each feature is from the baseline. Multiply by its weight.")
            .Hint("S(x) − S(x⁰) = Σ wⱼxⱼ − Σ wⱼx⁰ⱼ. Put what belongs to feature j together.")
            .Explain("The third feature has the largest weight and the part 0: it is as in the baseline."));

    /// <summary>Exercise 4: the Shapley values of two players.</summary>
    /// <param name="values">From the values of no one, A, B and both to A's and B's.</param>
    public static ExerciseResult CheckShapley(Func<double, double, double, double, double[]> values) =>
        Exercise.Check("08-shapley", () => values(1, 4, 3, 10), check => check
            .Expect([5, 4], 1e-12)
            .Mistake([3, 2], "This is what each adds to nobody. The values don't add up to both − none; average with what each adds to the other.")
            .Mistake([7, 6], "This is what each adds to the other. Average with what each adds to nobody.")
            .Mistake([4.5, 4.5], "Half for each is fair only if both bring the same. A alone is worth more than B alone.")
            .Mistake([5.5, 4.5], "Subtract the value of the empty team: A joins first from none to a.")
            .Hint("A first: A adds a − none. B first: A adds both − b. A's value is the mean of the two."));
}

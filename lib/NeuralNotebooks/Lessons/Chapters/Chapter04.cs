namespace NeuralNotebooks.Lessons;

/// <summary>The checks of chapter 4's exercises. They stand here, so that a notebook does not show the answers.</summary>
public static class Chapter04
{
    /// <summary>Exercise 1: one step of gradient descent.</summary>
    /// <param name="step">From weights, their gradient and the learning rate to new weights, as many.</param>
    public static ExerciseResult CheckStep(Func<double[], double[], double, double[]> step)
    {
        double[] before = [1, -2, 0.5];
        return Exercise.Check("04-step", () => step(before, [10, -4, 0], 0.1), check => check
            .Expect([0, -1.6, 0.5], 1e-12)
            .Require(_ => before is [1, -2, 0.5], "You changed the array that was passed in. Make a new one, as with [.. w], and change that.")
            .Mistake([2, -2.4, 0.5], "You went uphill. The gradient points where the cost grows: subtract it.")
            .Mistake([-9, 2, 0.5], "The learning rate is missing.")
            .Mistake([-1, 0.4, 0], "This is only the change, −α times the gradient. Add it to the weights.")
            .Mistake([1, -0.4, 0], "This is α times the gradient. Subtract it from the weights.")
            .Mistake(w => w.Length != 3, "Return as many weights as you got.")
            .Hint("For every i: new w[i] = w[i] − rate · gradient[i]."));
    }

    /// <summary>Exercise 2: the learning rate below which no direction diverges.</summary>
    /// <param name="largestRate">From the curvature of each direction, all above 0, to the rate.</param>
    public static ExerciseResult CheckLargestRate(Func<double[], double> largestRate) =>
        Exercise.Check("04-largest-rate", () => largestRate([0.5, 8, 2]), check => check
            .Expect(0.25).Stub(0)
            .Mistake(4, "This rate suits the flattest direction. The steepest one has diverged long before.")
            .Mistake(0.125, "At 1/c a single step reaches the bottom of that direction. It may overshoot up to twice as far.")
            .Mistake(16, "Divide 2 by the curvature; you multiplied.")
            .Mistake(2 / 10.5, "Each direction shrinks or grows on its own, so don't add the curvatures.")
            .Mistake(2 / 3.5, "Each direction shrinks or grows on its own: a mean of the curvatures does not matter.")
            .Require(_ => Math.Abs(largestRate([40, 1]) - 0.05) < 1e-9, "For curvatures 0.5, 8 and 2 it is right, but not for 40 and 1. Use the largest curvature, wherever it stands.")
            .Hint("A direction of curvature c needs α < 2/c. Which direction asks for the smallest α?"));

    /// <summary>Exercise 3: a step whose rate is halved until the cost does not rise.</summary>
    /// <param name="step">From the cost, the weights, their gradient and the first rate to new weights, as many.</param>
    public static ExerciseResult CheckCareful(Func<Func<double[], double>, double[], double[], double, double[]> step)
    {
        static double Ravine(double[] w) => (w[0] * w[0] + 20 * w[1] * w[1]) / 2;
        return Exercise.Check("04-careful", () => step(Ravine, [-9, 2.5], [-9, 50], 1), check => check
            .Expect([-8.4375, -0.625], 1e-9)
            .Mistake([0, -47.5], "The cost rose from 103 to over 20,000, and you stepped all the same. Halve the rate first.")
            .Mistake([-4.5, -22.5], "You halved once, but the cost still rises. Halve again and again: while instead of if.")
            .Mistake([-8.71875, 0.9375], "You halved once more than needed: stop at the first rate with which the cost does not rise.")
            .Mistake([-9, 2.5], "The weights did not move. Try the step with the new rate each time you have halved it.")
            .Require(_ => step(Ravine, [-9, 2.5], [-9, 50], 0.0625) is [-8.4375, -0.625], "If the first rate is good enough, use it as it is.")
            .Hint("Compute the new weights; while their cost is above the old one, halve the rate and compute them again."));
    }

    /// <summary>Exercise 4: one step of momentum for one weight.</summary>
    /// <param name="step">From v, w, gradient, α and μ to the new v and w.</param>
    public static ExerciseResult CheckMomentum(Func<double, double, double, double, double, (double V, double W)> step) =>
        Exercise.Check("04-momentum", () => step(2, 1, 0.5, 0.1, 0.9), check => check
            .Expect((2.3, 0.77), 1e-9)
            .Mistake((2.3, 0.8), "You moved the weight by the old velocity. Update v first, then use the new one.")
            .Mistake((2.3, 1.23), "You went uphill: subtract α·v from the weight.")
            .Mistake((2.3, 0.95), "The weight moved by α times the gradient. It should move by α times the new velocity.")
            .Mistake((1.85, 0.815), "This multiplies the gradient by 1 − μ, as Adam does. Here the gradient is added whole.")
            .Mistake((1.85, -0.85), "You put the learning rate into the velocity. Here it stands in the second formula: w ← w − α·v.")
            .Mistake((2.3, -1.3), "The learning rate is missing.")
            .Hint("New v = μ·v + gradient, then new w = w − α·(new v)."));

    /// <summary>Exercise 5: a learning rate read off the range test.</summary>
    /// <param name="rate">The rate.</param>
    public static ExerciseResult CheckRate(double rate) =>
        Exercise.Check("04-rate", () => rate, check => check
            .Stub(0)
            .Require(a => a > 0, "A learning rate is above 0.")
            .Require(a => a <= 0.8, "Too near the edge, or beyond it: there the cost jumps up. Go to the left by a factor of 2 or 3.")
            .Require(a => a >= 0.1, "Here the cost has hardly begun to fall: training would work, but slowly. Go to the right.")
            .Explain("Where the cost falls steadily, and at least a factor of 2 or 3 before it blows up."));
}

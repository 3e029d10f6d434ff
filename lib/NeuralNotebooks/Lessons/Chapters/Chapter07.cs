namespace NeuralNotebooks.Lessons;

/// <summary>The checks of chapter 7's exercises. They stand here, so that a notebook does not show the answers.</summary>
public static class Chapter07
{
    /// <summary>Exercise 1: dropout while training, which keeps the expected value.</summary>
    /// <param name="dropout">From activations, which of them are kept, and the share p that is dropped, to activations.</param>
    public static ExerciseResult CheckDropout(Func<double[], bool[], double, double[]> dropout) =>
        Exercise.Check("07-dropout", () => dropout([2, -1, 3, 4], [true, false, true, true], 0.25), check => check
            .Expect([8 / 3.0, 0, 4, 16 / 3.0], 1e-9)
            .Mistake([2, 0, 3, 4], "The next layer now gets less in all than without dropout. Divide what is kept by 1 − p.")
            .Mistake([8, 0, 12, 16], "You divided by p, the share that is dropped. Divide by the share that is kept.")
            .Mistake([1.5, 0, 2.25, 3], "You multiplied by 1 − p. That is for testing, if nothing was done in training: here divide.")
            .Mistake([0, -4 / 3.0, 0, 0], "You kept what should be dropped.")
            .Mistake([0, -1, 0, 0], "You kept what should be dropped.")
            .Mistake(a => a.Length != 4, "Return as many numbers as you got: a dropped one becomes 0.")
            .Hint("For each i: 0 if it is not kept, else a[i] / (1 − p)."));

    /// <summary>Exercise 2: the step of an L1 penalty, towards 0 but never past it.</summary>
    /// <param name="shrink">From a weight and a distance to the new weight.</param>
    public static ExerciseResult CheckShrink(Func<double, double, double> shrink) =>
        Exercise.Check("07-shrink", () => new[] { shrink(0.5, 0.2), shrink(-0.5, 0.2), shrink(0.1, 0.2), shrink(-0.1, 0.2) }, check => check
            .Expect([0.3, -0.3, 0, 0], 1e-9)
            .Mistake([0.3, -0.7, -0.1, -0.3], "A negative weight must move up, towards 0.")
            .Mistake([0.3, -0.3, -0.1, 0.1], "A weight nearer to 0 than the distance jumps to the other side. Stop it at 0.")
            .Mistake([0.3, 0, 0, 0], "A negative weight that is large moves towards 0, too, but keeps its sign.")
            .Mistake([0.5, -0.5, 0, 0], "Small weights become 0, but the others must move by the distance, too.")
            .Mistake([0.3, 0.3, 0, 0], "The size is right. A negative weight keeps its sign.")
            .Hint("Make |w| smaller by the distance, but not less than 0, and give it the sign of w back: Math.Sign(w).")
            .Stub([0, 0, 0, 0]));

    /// <summary>Exercise 3: the grey value between four pixels.</summary>
    /// <param name="between">From an image [row, column], x (column) and y (row) to a grey value.</param>
    public static ExerciseResult CheckBetween(Func<double[,], double, double, double> between)
    {
        double[,] image = { { 0, 100, 7 }, { 40, 200, 9 }, { 3, 5, 11 } };
        return Exercise.Check("07-between", () => between(image, 0.25, 0.5), check => check
            .Expect(52.5)
            .Mistake(0, "This is the pixel at the upper left. Mix it with its three neighbours.")
            .Mistake(25, "You mixed across, but not down: the row below counts as much here.")
            .Mistake(20, "You mixed down, but not across.")
            .Mistake(60, "x and y are exchanged: x counts columns, y counts rows, and the image is image[row, column].")
            .Mistake(85, "The mean of four pixels is right for the very middle only. A nearer pixel counts more.")
            .Mistake(117.5, "The weights are the wrong way round: at a distance of 0.25 to the right, the left pixel counts 0.75.")
            .Require(_ => Math.Abs(between(image, 1.5, 1) - 104.5) < 1e-9, "For x = 0.25, y = 0.5 it is right, but not for x = 1.5, y = 1. Begin at the whole parts of x and y.")
            .Hint("Mix the two upper pixels by x, the two lower ones by x, and the two results by y."));
    }

    /// <summary>Exercise 4: a target that leaves some probability to every class.</summary>
    /// <param name="target">From the label, the number of classes and ε to a probability for each class.</param>
    public static ExerciseResult CheckSmoothTarget(Func<int, int, double, double[]> target) =>
        Exercise.Check("07-smooth-target", () => target(1, 4, 0.2), check => check
            .Expect([0.05, 0.85, 0.05, 0.05], 1e-9)
            .Mistake(p => p.Length != 4, "Return a probability for each class, here four.")
            .Mistake([0, 1, 0, 0], "This is the plain target. Take the share ε away, and spread it.")
            .Mistake([0, 0.8, 0, 0], "The probabilities add up to 0.8. Spread the share that you took over all classes.")
            .Mistake([0.2, 0.8, 0.2, 0.2], "These add up to more than 1. Divide ε by the number of classes.")
            .Mistake([0.05, 1.05, 0.05, 0.05], "These add up to more than 1. Take the share ε from the label's own class.")
            .Mistake([0.05, 0.8, 0.05, 0.05], "Almost: they add up to 0.95. The label's class gets a part of ε, too, as all classes do.")
            .Mistake([0.2 / 3, 0.8, 0.2 / 3, 0.2 / 3], "A fair idea that some use. Here ε is spread over all classes, the label's own included.")
            .Hint("Every class gets ε divided by the number of classes, and the label's class 1 − ε on top."));

    /// <summary>Exercise 5: accuracy in which every class counts the same.</summary>
    /// <param name="balanced">From counts [true, predicted] to a share.</param>
    public static ExerciseResult CheckBalanced(Func<int[,], double> balanced)
    {
        int[,] counts = { { 90, 0, 0 }, { 10, 80, 0 }, { 5, 3, 2 } };
        return Exercise.Check("07-balanced", () => balanced(counts), check => check
            .Expect((1 + 80.0 / 90 + 0.2) / 3)
            .Mistake(172.0 / 190, "This is plain accuracy. The rare third class hardly counts in it: compute a share for each class first.")
            .Mistake((90.0 / 105 + 80.0 / 83 + 1) / 3, "You divided by the columns: that is precision. Divide each diagonal entry by the sum of its row.")
            .Mistake((1 + 80.0 / 90 + 0.2), "Divide the sum of the shares by the number of classes.")
            .Mistake(0.2, "This is the recall of the rarest class alone. Take the mean over all classes.")
            .Mistake(1 / 3.0, "Dividing two whole numbers in C# drops everything after the point. Make one of them a double first.")
            .Hint("For each true class: the diagonal entry divided by the sum of its row. Then the mean."));
    }
}

namespace NeuralNotebooks.FromScratch;

/// <summary>Classic functions of two numbers that show what descent rules are good and bad at.</summary>
public static class TestSurfaces
{
    /// <summary>The bowl f = ½(x² + y²): equally steep in every direction, so the gradient points at the
    /// minimum (0, 0).</summary>
    public static LossSurface Bowl { get; } =
        new("bowl", (x, y) => (x * x + y * y) / 2, (x, y) => (x, y), (-3, 3), (-3, 3), [0, 0]);

    /// <summary>
    /// The ravine f = ½(x² + κy²), κ times as curved across as along; minimum (0, 0). Plain gradient descent diverges for
    /// α &gt; 2/κ and needs about κ steps for each digit.
    /// </summary>
    /// <param name="condition">κ ≥ 1, the condition number.</param>
    public static LossSurface Ravine(double condition = 20) =>
        new("ravine", (x, y) => (x * x + condition * y * y) / 2, (x, y) => (x, condition * y), (-10, 10), (-3, 3), [0, 0]);

    /// <summary>The saddle f = ½(x² − y²): flat at (0, 0) and downhill along y without end; it has no minimum.</summary>
    public static LossSurface Saddle { get; } =
        new("saddle", (x, y) => (x * x - y * y) / 2, (x, y) => (x, -y), (-2, 2), (-2, 2));

    /// <summary>
    /// Rosenbrock's curved valley f = (1 − x)² + 100(y − x²)²; minimum 0 at (1, 1).
    /// Source: Rosenbrock, "An automatic method for finding the greatest or least value of a function", 1960.
    /// </summary>
    public static LossSurface Rosenbrock { get; } = new("Rosenbrock",
        (x, y) => Square(1 - x) + 100 * Square(y - x * x),
        (x, y) => (-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)),
        (-2, 2), (-1, 3), [1, 1]);

    /// <summary>
    /// Beale's function f = (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)², flat with sharp corners; minimum 0 at
    /// (3, 0.5). Source: Beale, "On an iterative method for finding a local minimum of a function of more than one variable",
    /// 1958.
    /// </summary>
    public static LossSurface Beale { get; } = new("Beale",
        (x, y) => BealeTerms(x, y).Sum(Square),
        (x, y) =>
        {
            var terms = BealeTerms(x, y);
            return (2 * (terms[0] * (y - 1) + terms[1] * (y * y - 1) + terms[2] * (y * y * y - 1)),
                2 * x * (terms[0] + 2 * y * terms[1] + 3 * y * y * terms[2]));
        },
        (-4.5, 4.5), (-4.5, 4.5), [3, 0.5]);

    /// <summary>
    /// Himmelblau's function f = (x² + y − 11)² + (x + y² − 7)² with four equal minima of 0: the start decides which is found.
    /// Source: Himmelblau, "Applied Nonlinear Programming", 1972.
    /// </summary>
    public static LossSurface Himmelblau { get; } = new("Himmelblau",
        (x, y) => Square(x * x + y - 11) + Square(x + y * y - 7),
        (x, y) =>
        {
            var (a, b) = (x * x + y - 11, x + y * y - 7);
            return (4 * x * a + 2 * b, 2 * a + 4 * y * b);
        },
        (-5, 5), (-5, 5),
        [3, 2], [-2.805118086952745, 3.131312518250573],
        [-3.779310253377747, -3.283185991286170], [3.584428340330492, -1.848126526964404]);

    /// <summary>Every surface here, at its usual parameters.</summary>
    public static IReadOnlyList<LossSurface> All { get; } = [Bowl, Ravine(), Saddle, Rosenbrock, Beale, Himmelblau];

    private static double[] BealeTerms(double x, double y) => [1.5 - x + x * y, 2.25 - x + x * y * y, 2.625 - x + x * y * y * y];

    private static double Square(double x) => x * x;
}

using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

/// <summary>One example of everything that is drawn. Its pictures are compared with accepted ones, and all general tests run on them.</summary>
internal static class Gallery
{
    private static readonly double[] Epochs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    private static readonly double[] Training = [0.81, 0.47, 0.36, 0.29, 0.24, 0.2, 0.17, 0.145, 0.125, 0.11];
    private static readonly double[] Validation = [0.6, 0.44, 0.36, 0.32, 0.29, 0.275, 0.265, 0.26, 0.258, 0.259];

    internal static readonly Dictionary<string, Func<Figure>> Figures = new()
    {
        ["lines"] = () => new Figure("Loss per epoch", "epoch", "mean cross-entropy loss")
            .Line(Epochs, Training, "training").Line(Epochs, Validation, "validation")
            .Band(Epochs, Validation.Select(v => v - 0.04), Validation.Select(v => v + 0.04)).Annotate(9, 0.258, "lowest"),
        ["legend"] = () => new Figure("Seven learning rates that all end in nearly the same place", "step", "loss").LogY().Add7(),
        ["gaps"] = () => new Figure("Missing points", "x", "y").Line([1.0, 2, double.NaN, 4, 5, double.NaN, 7], [2.0, 3, 4, 1, 2, 2, 3], "measured"),
        ["log-log"] = () => new Figure("Error of a central difference", "step size h", "absolute error").LogX().LogY()
            .Line(Powers(-12, 0), Powers(-12, 0).Select(h => h * h + 1e-17 / h), "central").VerticalLine(1e-5, "best h").HorizontalLine(1e-8, "float32"),
        ["scatter"] = () => new Figure("Two classes", "width / cm", "length / cm")
            .Scatter(Noise(40, 1), Noise(40, 2), "setosa").Scatter(Noise(40, 3).Select(v => v + 1.5), Noise(40, 4).Select(v => v + 1), "virginica")
            .Line([-1.0, 3.0], [2.5, -0.5], "decision boundary"),
        ["error-bars"] = () => new Figure("Accuracy over five seeds", "images for training", "test accuracy").LogX()
            .ErrorBars([100, 300, 1000, 3000, 10000, 60000], [0.71, 0.82, 0.88, 0.921, 0.95, 0.9745], [0.03, 0.02, 0.012, 0.008, 0.004, 0.002], "mean ± s.d.")
            .HorizontalLine(0.9745, "all images"),
        ["bars"] = () => new Figure("Parameters of each layer", "", "parameters")
            .Bars(["input to hidden", "hidden to output", "a layer with a very long name indeed"], [100480, 1290, 42000]),
        ["grouped-bars"] = () => new Figure("Accuracy by shots", "shots", "accuracy")
            .Bars(["1", "5", "10"], [0.55, 0.72, 0.81], "fine-tuned").Bars(["1", "5", "10"], [0.31, 0.52, 0.66], "from scratch"),
        ["stacked-bars"] = () => new Figure("Counts", "digit", "images").Stacked()
            .Bars(["0", "1", "2"], [5, 7, 4], "right").Bars(["0", "1", "2"], [1, 2, 3], "wrong"),
        ["histogram"] = () => new Figure("Weights at the start", "weight", "count").Histogram(Noise(2000, 7), 30).VerticalLine(0, "zero"),
        ["confusion"] = () => new Figure("Confusion matrix", "predicted digit", "true digit").Heatmap(Confusion(), labels: true, legend: "images").Size(520, 470),
        ["heatmap"] = () => new Figure("Output of a neuron", "x₁", "x₂").Heatmap(Steps(-3, 3, 61), Steps(-3, 3, 61),
            Surface(Steps(-3, 3, 61), Steps(-3, 3, 61), (x, y) => Math.Tanh(x - y)), ColorScale.Diverging, "tanh(x₁ − x₂)"),
        ["contour"] = () => new Figure("Descent in a valley", "w₁", "w₂").Contour(Steps(-2, 2, 41), Steps(-1.5, 1.5, 31),
            Surface(Steps(-2, 2, 41), Steps(-1.5, 1.5, 31), (x, y) => x * x + 6 * y * y + x * y), 12, legend: "loss")
            .Line([-1.8, -1.0, -0.6, -0.3, -0.1, 0], [1.2, -0.7, 0.45, -0.2, 0.05, 0], "gradient descent").EqualAxes().Size(600, 430),
        ["contour-lines"] = () => new Figure("A saddle", "x", "y").Contour(Steps(-2, 2, 21), Steps(-2, 2, 21),
            Surface(Steps(-2, 2, 21), Steps(-2, 2, 21), (x, y) => x * y), 8, filled: false, scale: ColorScale.Viridis),
        ["grid"] = () => Figure.Grid("Four learning rates", 2, sharedAxes: true,
            [.. new[] { 0.001, 0.01, 0.1, 1 }.Select((rate, i) => new Figure(FormattableString.Invariant($"rate {rate}"), "epoch", "loss")
                .Line(Epochs, Training.Select(v => v + 0.1 * i), "training").Line(Epochs, Validation.Select(v => v + 0.12 * i), "validation"))]),
        ["grid-heatmaps"] = () => Figure.Grid(2,
            new Figure("before", "predicted", "true").Heatmap(new double[,] { { 3, 1 }, { 2, 4 } }, ["cat", "dog"], ["cat", "dog"], labels: true),
            new Figure("after", "predicted", "true").Heatmap(new double[,] { { 4, 0 }, { 1, 5 } }, ["cat", "dog"], ["cat", "dog"], labels: true)),
        ["half-planes"] = () => new Figure("Where a neuron fires", "x₁", "x₂").RangeX(-0.5, 1.5).RangeY(-0.5, 1.5)
            .Scatter([0, 0, 1], [0, 1, 0], "output 0", size: 12).Scatter([1], [1], "output 1", size: 12).HalfPlanes(1, 1, -1.5).EqualAxes().Size(420, 440),
        ["empty"] = () => new Figure("Nothing measured yet", "epoch", "loss"),
        ["single-point"] = () => new Figure("One epoch", "epoch", "loss").Line([1], [0.5], "training"),
        ["constant"] = () => new Figure("A constant", "step", "value").Line([1, 2, 3], [1e9, 1e9, 1e9], "same"),
        ["tiny-range"] = () => new Figure("A tiny range", "step", "value").Line([1, 2, 3], [1.0000001, 1.0000002, 1.0000004], "growing"),
        ["huge-range"] = () => new Figure("A huge range", "step", "value").Line([1, 2, 3], [-1e200, 0, 3e250], "exploding"),
        ["long-labels"] = () => new Figure("A title that is so long that it can't stand on one line of the picture and has to be broken", "a very long title of the horizontal axis, with its unit, in metres per second squared", "a very long title of the vertical axis, that is higher than the plot")
            .Bars(["Übergrößenträger", "naïve <b>&amp; \"quoted\"", "数字", "plain"], [-3, 5, 2, -1]),
    };

    internal static readonly Dictionary<string, Func<HtmlView>> Others = new()
    {
        ["images"] = () => ImageGrid.Gray(Enumerable.Range(0, 8).Select(Blob), 12, 12, Enumerable.Range(0, 8).Select(i => $"{i} → {i + 1}"), 4, (0, 255)),
        ["weights"] = () => ImageGrid.Weights(Enumerable.Range(0, 6).Select(i => Noise(64, i).Select(v => (float)v).ToArray()), 8, 8, columns: 6, caption: "First layer"),
        ["network"] = () => new NetworkDiagram(784, 128, 10).Activations("ReLU", "log-softmax").Names("pixels", "hidden", "classes"),
        ["network-weights"] = () => new NetworkDiagram(2, 3, 1).Weights(1, new float[,] { { 1, -2 }, { 0.5f, 3 }, { -1, 0 } }).Weights(2, new float[,] { { 1, -1, 2 } }),
        ["computation-graph"] = () => new ComputationGraph(
            [new("x", "", 2, -2.2929), new("w", "", -3, 2), new("", "×", -6, 1), new("b", "", 6.8814, 1), new("z", "+", 0.8814, 1), new("a", "tanh", 0.7071, 2), new("", "×", 1.4142, 1)],
            [new(0, 2, -3), new(1, 2, 2), new(2, 4, 1), new(3, 4, 1), new(4, 5, 0.5), new(5, 6, 2), new(0, 6, 0.7071)]).Caption("A neuron, times its input"),
        ["network-values"] = () => new NetworkDiagram(2, 3, 1).Weights(1, new double[,] { { 1, -2 }, { 0.5, 3 }, { -1, 0 } }).Values(0, [1, -0.25]).Values(1, [0, 2.125, 1e-9]),
        ["array-equation"] = () => new ArrayEquation().Array("W", new double[,] { { 1, -2 }, { 0.5, 3 } }, row: 1).Array("x", [2, -1]).Sign("+")
            .Array("bᵀ", new double[,] { { 1, 0.125 } }, row: 0, column: 1).Sign("=").Array("z", [5, -1.875], row: 1).Caption("One layer"),
        ["array-shapes"] = () => new ArrayEquation().Box("A", 64, 784).Box("Wᵀ", 784, 128).Sign("=").Box("Z", 64, 128),
        ["biological-neuron"] = () => new BiologicalNeuron(),
        ["neuron"] = () => new NeuronDiagram(["x₁", "x₂", "x₃"], ["w₁", "w₂", "w₃"]),
        ["neuron-numbers"] = () => new NeuronDiagram(["1"], ["−2.5"], "0.5", "−2", "0").Caption("One computation"),
        ["matrix-equation"] = () => new MatrixEquation().Matrix("∂C/∂W", new double[,] { { 0.5, -1, 0 }, { -1.25, 2.5, 0 } }).Sign("=")
            .Column("δ", [0.5, -1.25]).Sign("·").Row("aᵀ", [1, -2, 0]).Caption("A column times a row"),
        ["matrix-shapes"] = () => new MatrixEquation().Matrix("W", 4, 3).Sign("·").Matrix("a", 3, 1).Sign("=").Matrix("z", 4, 1),
        ["table"] = () => Table.Of([("SGD", 0.97451, 10), ("Adam", 0.9791234, 3)],
            ("method", r => r.Item1), ("accuracy", r => r.Item2), ("epochs", r => r.Item3)).Caption("Two methods").Emphasise(1, 1),
    };

    internal static string SvgOf(HtmlView view) => view switch
    {
        Figure figure => figure.ToSvg(),
        ImageGrid grid => grid.ToSvg(),
        NetworkDiagram network => network.ToSvg(),
        ArrayEquation equation => equation.ToSvg(),
        BiologicalNeuron cell => cell.ToSvg(),
        NeuronDiagram neuron => neuron.ToSvg(),
        ComputationGraph graph => graph.ToSvg(),
        MatrixEquation equation => equation.ToSvg(),
        _ => "",
    };

    internal static HtmlView Make(string name) => Figures.TryGetValue(name, out var figure) ? figure() : Others[name]();

    internal static IEnumerable<string> Names => Figures.Keys.Concat(Others.Keys);

    internal static double[] Steps(double from, double to, int count) =>
        [.. Enumerable.Range(0, count).Select(i => from + (to - from) * i / (count - 1))];

    internal static double[,] Surface(double[] x, double[] y, Func<double, double, double> f)
    {
        var z = new double[y.Length, x.Length];
        for (var r = 0; r < y.Length; r++)
            for (var c = 0; c < x.Length; c++) z[r, c] = f(x[c], y[r]);
        return z;
    }

    private static double[] Powers(int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(i => double.Parse(FormattableString.Invariant($"1e{i}"), System.Globalization.CultureInfo.InvariantCulture))];

    // Sums of four uniform numbers: bell-shaped enough, and the same on every machine.
    private static double[] Noise(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 2)];
    }

    private static double[,] Confusion()
    {
        var z = new double[10, 10];
        for (var r = 0; r < 10; r++)
            for (var c = 0; c < 10; c++) z[r, c] = r == c ? 960 + 13 * r % 70 : (r * 7 + c * 3) % 11;
        return z;
    }

    private static byte[] Blob(int i) =>
        [.. Enumerable.Range(0, 144).Select(p => (byte)(255 * Math.Exp(-(Math.Pow(p % 12 - 5.5 - i * 0.3, 2) + Math.Pow(p / 12 - 5.5, 2)) / (4 + i))))];

    private static Figure Add7(this Figure figure)
    {
        for (var i = 0; i < 7; i++)
            figure.Line(Steps(0, 1000, 60), Steps(0, 1000, 60).Select(t => 2 * Math.Exp(-t / (100 + 20 * i)) + 0.01), FormattableString.Invariant($"rate {0.01 * (i + 1):0.00}"));
        return figure;
    }
}
